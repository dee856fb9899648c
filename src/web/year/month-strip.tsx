import type { JSX } from 'preact';
import { capitalised, formatMonth, nameOfMonth } from '../../kernel/text';
import { Badge, type Tone } from '../parts/badge';
import type { MonthProgress, MonthState } from './month-state';

const STATES: Readonly<Record<MonthState, readonly [Tone, string]>> = {
  'not-due': ['quiet', 'Nog niet aan de beurt'],
  'payroll-missing': ['warning', 'Loonkosten ontbreken'],
  'payroll-read': ['neutral', 'Loonkosten ingelezen'],
  draft: ['neutral', 'Concept'],
  'stale-draft': ['warning', 'Concept verouderd'],
  issued: ['safe', 'Vastgesteld'],
  included: ['safe', 'Meegefactureerd'],
  credited: ['warning', 'Gecrediteerd'],
  'not-issued': ['quiet', 'Geen factuur'],
};

/** A state of a month in words. */
export function MonthBadge({ state }: { state: MonthState }): JSX.Element {
  const [tone, words] = STATES[state];
  return <Badge tone={tone}>{words}</Badge>;
}

interface MonthStripProps {
  readonly year: number;
  readonly months: readonly MonthProgress[];
  /** Where a month leads; undefined when the visitor has nothing to see there. */
  readonly hrefOf: (progress: MonthProgress) => string | undefined;
}

/** The months of a year, each with its state. */
export function MonthStrip({ year, months, hrefOf }: MonthStripProps): JSX.Element {
  return (
    <ol class="month-strip" role="list" aria-label={`Maanden van ${year}`}>
      {months.map((progress) => (
        <li class="month-strip__item" key={progress.month}>
          <MonthName progress={progress} href={hrefOf(progress)} />
          <MonthBadge state={progress.state} />
        </li>
      ))}
    </ol>
  );
}

function MonthName(props: { progress: MonthProgress; href: string | undefined }): JSX.Element {
  const { month } = props.progress;
  const name = capitalised(nameOfMonth(month));
  if (props.href === undefined) return <span class="month-strip__name">{name}</span>;
  return (
    <a class="utrecht-link utrecht-link--html-a month-strip__name" href={props.href}>
      {name}
      <span class="visually-hidden">{formatMonth(month).replace(nameOfMonth(month), '')}</span>
    </a>
  );
}
