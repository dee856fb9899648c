import type { JSX } from 'preact';
import { headingOfFigures, nameReportPart } from '../../documents';
import { Euro } from '../../kernel/money';
import { nameOfMonth } from '../../kernel/text';
import type { BudgetStand, PartStand } from '../../reporting/domain';
import { Chart } from '../parts/chart';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { AmountCell, NumberCell, RowHeading, Table, type Column } from '../parts/table';
import { formationThroughYear, useOfLimits } from './budget-charts';
import { isUnused, sayBasis, sayReached, shareOf } from './budget-view';

const amount = (heading: string): Column => ({ heading, isNumber: true });
const LIMIT_COLUMNS = [
  { heading: 'Onderdeel' },
  ...['Plafond', 'Besloten', 'Grens', 'In rekening te brengen', 'Aangehouden', 'Gebruikt (%)', 'Ruimte'].map(
    amount,
  ),
];
const COURSE_COLUMNS = [
  { heading: 'Onderdeel' },
  ...['In rekening gebracht', 'Verplicht', 'Verwacht', 'Verwachte kosten', 'Niet gedekt'].map(amount),
  { heading: 'Bereikt in' },
];
const MONTH_COLUMNS = [
  { heading: 'Tot en met' },
  ...['Begroot', 'Loonkosten', 'Verwacht', 'Grens van het jaar'].map(amount),
];

/** Limits and their use per part, as chart and as table (DVO 4.2, 6). */
export function LimitsSection({ stand }: { stand: BudgetStand }): JSX.Element {
  const sum = (amountOf: (part: PartStand) => Euro): Euro => Euro.sum(stand.parts.map(amountOf));
  return (
    <Section id="grenzen" title={headingOfFigures('Grenzen en gebruik', stand)}>
      <Paragraph>
        De grens van een onderdeel is het plafond van het jaar met wat erboven is besloten (DVO artikelen 4.2
        en 4.8). Van addenda is dat het deel van dit jaar. Gebruikt is alles wat tot nu toe is vastgelegd, ook
        wat is aangehouden.
      </Paragraph>
      <Chart {...useOfLimits(stand)}>
        <Table
          caption="Grens en gebruik per onderdeel, in euro’s"
          isCaptionHidden
          columns={LIMIT_COLUMNS}
          foot={
            <tr>
              <RowHeading>Samen</RowHeading>
              <AmountCell amount={sum(({ ceiling }) => ceiling)} />
              <AmountCell amount={sum(({ decided }) => decided)} />
              <AmountCell amount={sum(({ limit }) => limit)} />
              <AmountCell amount={sum(({ chargeable }) => chargeable)} />
              <AmountCell amount={sum(({ parked }) => parked)} />
              <NumberCell>
                {shareOf(
                  sum(({ costs }) => costs),
                  sum(({ limit }) => limit),
                )}
              </NumberCell>
              <AmountCell amount={sum(({ headroom }) => headroom)} />
            </tr>
          }
        >
          {partsInUse(stand).map((part) => (
            <tr key={part.row}>
              <RowHeading>{nameReportPart(part.row)}</RowHeading>
              <AmountCell amount={part.ceiling} />
              <AmountCell amount={part.decided} />
              <AmountCell amount={part.limit} />
              <AmountCell amount={part.chargeable} />
              <AmountCell amount={part.parked} />
              <NumberCell>{shareOf(part.costs, part.limit)}</NumberCell>
              <AmountCell amount={part.headroom} />
            </tr>
          ))}
        </Table>
      </Chart>
      <CourseTable stand={stand} sum={sum} />
    </Section>
  );
}

interface CourseTableProps {
  readonly stand: BudgetStand;
  readonly sum: (amountOf: (part: PartStand) => Euro) => Euro;
}

function CourseTable({ stand, sum }: CourseTableProps): JSX.Element {
  return (
    <>
      <Paragraph>{sayBasis(stand)}</Paragraph>
      <Table
        caption="In rekening gebracht en verwacht per onderdeel, in euro’s"
        columns={COURSE_COLUMNS}
        foot={
          <tr>
            <RowHeading>Samen</RowHeading>
            <AmountCell amount={sum(({ charged }) => charged)} />
            <AmountCell amount={sum(({ committed }) => committed)} />
            <AmountCell amount={sum(({ prospect }) => prospect.expected)} />
            <AmountCell amount={sum(({ prospect }) => prospect.costs)} />
            <AmountCell amount={sum(({ prospect }) => prospect.notCovered)} />
            <td />
          </tr>
        }
      >
        {partsInUse(stand).map(({ row, charged, committed, prospect }) => (
          <tr key={row}>
            <RowHeading>{nameReportPart(row)}</RowHeading>
            <AmountCell amount={charged} />
            <AmountCell amount={committed} />
            <AmountCell amount={prospect.expected} />
            <AmountCell amount={prospect.costs} />
            <AmountCell amount={prospect.notCovered} />
            <td>{hasLimit(row) ? sayReached(prospect.limitReachedIn) : ''}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}

/** A part of which there is nothing is left out. */
function partsInUse({ parts }: BudgetStand): PartStand[] {
  return parts.filter((part) => !isUnused(part));
}

function hasLimit(row: PartStand['row']): boolean {
  return row === 'formation' || row === 'overhead';
}

/** The formation from month to month, as chart and as table. */
export function ThroughYearSection({ stand }: { stand: BudgetStand }): JSX.Element | null {
  const chart = formationThroughYear(stand);
  const limit = stand.parts.find(({ row }) => row === 'formation')?.limit ?? Euro.ZERO;
  if (!chart) return null;
  return (
    <Section id="door-het-jaar" title="Door het jaar">
      <Chart {...chart}>
        <Table caption="Loonkosten door het jaar, in euro’s" isCaptionHidden columns={MONTH_COLUMNS}>
          {stand.months.map(({ month, budget, costs, expected }) => (
            <tr key={month}>
              <RowHeading>{nameOfMonth(month)}</RowHeading>
              <AmountCell amount={budget} />
              {costs ? <AmountCell amount={costs} /> : <td />}
              <AmountCell amount={expected} />
              <AmountCell amount={limit} />
            </tr>
          ))}
        </Table>
      </Chart>
    </Section>
  );
}
