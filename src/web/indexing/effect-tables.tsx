import type { JSX } from 'preact';
import { Euro } from '../../kernel/money';
import { capitalised, formatEuro, formatMonth } from '../../kernel/text';
import type { Month } from '../../kernel/time';
import {
  addendumKeyOf,
  CEILING,
  functionOf,
  OVERHEAD,
  parkedSumUpTo,
  type Effect,
  type LineEffect,
  type YearEffect,
  type YearLimits,
} from '../../settlement/domain';
import { Alert } from '../parts/alert';
import { Disclosure } from '../parts/disclosure';
import { PartTitle } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { AmountCell, RowHeading, Table, type Column } from '../parts/table';
import { wordFaults } from '../wording/word-faults';

const COLUMNS = (first: string): readonly Column[] => [
  { heading: first },
  { heading: 'Zonder (€)', isNumber: true },
  { heading: 'Met (€)', isNumber: true },
  { heading: 'Verschil (€)', isNumber: true },
];

const ROWS: readonly { name: string; of: (limits: YearLimits) => Euro }[] = [
  { name: 'Formatieplafond', of: (limits) => limits.formationCeiling },
  { name: 'Overhead', of: (limits) => limits.overheadLimit },
  { name: 'Opleiding', of: (limits) => limits.trainingBudget },
  { name: 'Maximale vergoeding', of: (limits) => limits.maximumCompensation },
];

interface EffectTablesProps {
  readonly effect: Effect;
  /** The month up to which costs can be charged; undefined for who does not see charges. */
  readonly upTo: Month | undefined;
  /** Whether what changes this counts already, so that no next invoice brings it. */
  readonly counts?: boolean;
}

/** What something changes: the year and its months for both parties, charges for the contractor. */
export function EffectTables({ effect, upTo, counts = false }: EffectTablesProps): JSX.Element {
  return (
    <>
      {effect.faults.length > 0 && <Obstacles effect={effect} />}
      {effect.years.map((year) => (
        <YearTables key={year.year} of={year} />
      ))}
      {upTo !== undefined && effect.lines && (
        <Charges lines={effect.lines} years={effect.years} upTo={upTo} counts={counts} />
      )}
    </>
  );
}

function Obstacles({ effect }: { effect: Effect }): JSX.Element {
  return (
    <Alert kind="warning" title="Niet alles is te berekenen">
      <ul class="utrecht-unordered-list">
        {wordFaults(effect.faults).map((sentence) => (
          <li class="utrecht-unordered-list__item" key={sentence}>
            {sentence}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function YearTables({ of: { year, before, after } }: { of: YearEffect }): JSX.Element | null {
  if (!after) return null;
  if (!before)
    return (
      <Paragraph>
        Zonder deze wijziging is {year} niet te berekenen. Met de wijziging is de maximale vergoeding{' '}
        {formatEuro(after.limits.maximumCompensation)}.
      </Paragraph>
    );
  const months = [...after.limits.ceilingByMonth.keys()];
  const ceiling = (limits: YearLimits, month: Month): Euro => limits.ceilingByMonth.get(month) ?? Euro.ZERO;
  return (
    <>
      <Table caption={`Plafond en budget van ${year}`} columns={COLUMNS('Onderdeel')}>
        {ROWS.map(({ name, of }) => (
          <ChangeRow key={name} name={name} before={of(before.limits)} after={of(after.limits)} />
        ))}
      </Table>
      <Disclosure summary={`Formatieplafond van ${year} per maand`}>
        <Table caption={`Formatieplafond van ${year} per maand`} isCaptionHidden columns={COLUMNS('Maand')}>
          {months.map((month) => (
            <ChangeRow
              key={month}
              name={capitalised(formatMonth(month))}
              before={ceiling(before.limits, month)}
              after={ceiling(after.limits, month)}
            />
          ))}
        </Table>
      </Disclosure>
    </>
  );
}

function ChangeRow({ name, before, after }: { name: string; before: Euro; after: Euro }): JSX.Element {
  return (
    <tr>
      <RowHeading>{name}</RowHeading>
      <AmountCell amount={before} />
      <AmountCell amount={after} />
      <AmountCell amount={after.minus(before)} />
    </tr>
  );
}

interface ChargesProps {
  readonly lines: readonly LineEffect[];
  readonly years: readonly YearEffect[];
  readonly upTo: Month;
  readonly counts: boolean;
}

function Charges({ lines, years, upTo, counts }: ChargesProps): JSX.Element {
  const total = Euro.sum(lines.map(({ before, after }) => after.minus(before)));
  return (
    <>
      <PartTitle>Facturen tot en met {formatMonth(upTo)}</PartTitle>
      {lines.length === 0 ? (
        <Paragraph>
          Voor de maanden tot en met {formatMonth(upTo)} {counts ? 'veranderde' : 'verandert'} er niets aan
          wat in rekening komt.
        </Paragraph>
      ) : (
        <>
          <Paragraph>{sayTotal(total, upTo, counts)}</Paragraph>
          <Table caption="Wat per maand en onderdeel verandert" columns={COLUMNS('Maand en onderdeel')}>
            {lines.map(({ costMonth, component, before, after }) => (
              <ChangeRow
                key={`${costMonth} ${component}`}
                name={`${capitalised(formatMonth(costMonth))}, ${nameOf(component)}`}
                before={before}
                after={after}
              />
            ))}
          </Table>
        </>
      )}
      <Released years={years} upTo={upTo} counts={counts} />
    </>
  );
}

/** What counts already may have been charged, so of that no invoice is foretold. */
function sayTotal(total: Euro, upTo: Month, counts: boolean): string {
  const change = `${formatEuro(total.isNegative() ? total.negated() : total)} ${total.isNegative() ? 'minder' : 'meer'}`;
  return counts
    ? `Hierdoor komt voor de maanden tot en met ${formatMonth(upTo)} ${change} in rekening dan zonder.`
    : `De volgende factuur rekent dan ${change} voor eerdere maanden.`;
}

function Released({ years, upTo, counts }: Omit<ChargesProps, 'lines'>): JSX.Element | null {
  const parked = (settled: YearEffect['after']): Euro => (settled ? parkedSumUpTo(settled, upTo) : Euro.ZERO);
  const [before, after] = [
    Euro.sum(years.map((year) => parked(year.before))),
    Euro.sum(years.map((year) => parked(year.after))),
  ];
  if (before.equals(after)) return null;
  return (
    <Paragraph>
      Aangehouden boven een grens: {counts ? 'zonder' : 'nu'} {formatEuro(before)}, {counts ? 'met' : 'dan'}{' '}
      {formatEuro(after)}.
    </Paragraph>
  );
}

function nameOf(component: string): string {
  if (component === CEILING) return 'plafond';
  if (component === OVERHEAD) return 'overhead';
  return functionOf(component) ?? addendumKeyOf(component) ?? 'opleiding';
}
