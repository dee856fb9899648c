import type { FrozenReport } from '../../quarterly-reports';
import type { ReportModel } from '../../quarterly-reports/domain';
import { amountCell, textCell, writeCsv } from '../parts/csv';
import { figureGroups } from './figure-groups';

const HEADINGS = [
  'Kwartaal',
  'Onderdeel',
  'Meting',
  'Product',
  'Waarde',
  'Vorig kwartaal',
  'Vorig jaar',
  'Norm',
  'Bron',
];

/** The figures of a report as a file for a spreadsheet, a figure per row. */
export function reportCsv(model: ReportModel, { quarter, sections }: FrozenReport): string {
  return writeCsv(
    HEADINGS,
    sections.flatMap(({ key, title, figures }) =>
      figureGroups(model, key)
        .flatMap(({ subjects }) => subjects)
        .flatMap(({ measure, product, label }) =>
          figures
            .filter((one) => one.measure === measure.key && one.product === product)
            .map((one) => [
              ...[quarter, title, measure.name, product === undefined ? '' : label].map(textCell),
              ...[one.value, one.lastQuarter, one.lastYear, measure.norm].map((value) =>
                amountCell(value ?? ''),
              ),
              textCell(one.source ?? ''),
            ]),
        ),
    ),
  );
}
