import type { JSX } from 'preact';
import { formatDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { dutchDateOf } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import type { WrittenFigure } from '../../quarterly-reports';
import type { ReportModel } from '../../quarterly-reports/domain';
import { Disclosure } from '../parts/disclosure';
import { NumberCell, RowHeading, Table, type Column } from '../parts/table';
import { figureGroups, type Subject } from './figure-groups';
import { sayKnown } from './say-known';

interface FigureHistoryProps {
  readonly model: ReportModel;
  readonly section: { readonly key: string; readonly title: string };
  readonly entered: readonly WrittenFigure[];
}

const COLUMNS: readonly Column[] = [
  { heading: 'Wat' },
  { heading: 'Stond er', isNumber: true },
  { heading: 'Werd', isNumber: true },
  { heading: 'Vervangen' },
  { heading: 'Bron van wat er stond' },
];

/** Figures that another one took the place of: nothing that was entered is lost. */
export function FigureHistory({ model, section, entered }: FigureHistoryProps): JSX.Element | null {
  const subjects = figureGroups(model, section.key).flatMap((group) => group.subjects);
  const replaced = entered.flatMap((after) => {
    const before = entered.find(({ number }) => number === after.replaces);
    const subject = subjects.find(
      ({ measure, product }) => measure.key === after.measure && product === after.product,
    );
    return before && subject ? [{ subject, before, after }] : [];
  });
  if (replaced.length === 0) return null;
  const title = `Wat er eerder stond (${replaced.length.toString()})`;
  return (
    <Disclosure summary={title}>
      <Table caption={`${section.title}: wat er eerder stond`} isCaptionHidden columns={COLUMNS}>
        {replaced.map(({ subject, before, after }) => (
          <tr key={after.number}>
            <RowHeading>{nameOf(subject)}</RowHeading>
            <NumberCell>{sayKnown(before.value, subject.measure.unit)}</NumberCell>
            <NumberCell>{sayKnown(after.value, subject.measure.unit)}</NumberCell>
            <td>
              {formatDate(dutchDateOf(after.enteredAt) as LocalDate)}
              <div class="event-details">
                {nameOfRole(after.enteredRole)}
                {after.digest !== undefined && ', uit een bestand'}
              </div>
            </td>
            <td>{before.source}</td>
          </tr>
        ))}
      </Table>
    </Disclosure>
  );
}

function nameOf({ measure, product, label }: Subject): string {
  return product === undefined ? label : `${measure.name}: ${label}`;
}
