import { writeQuarter, type Quarter } from '../../kernel/time';
import { FIGURE_COLUMNS, productsOf, type ReportModel } from '../../quarterly-reports/domain';
import { textCell, writeCsv } from '../parts/csv';

/** Everything that can be counted of a quarter, to fill in; what stays empty is passed over when it is read in. */
export function figureTemplate(model: ReportModel, quarter: Quarter): string {
  const row = (measure: string, product: string): string[] => [
    ...[writeQuarter(quarter), textCell(measure), textCell(product)],
    ...['', ''],
  ];
  return writeCsv(
    FIGURE_COLUMNS,
    model.measures.flatMap(({ key, per }) =>
      per === 'report' ? [row(key, '')] : productsOf(model).map(({ code }) => row(key, code)),
    ),
  );
}
