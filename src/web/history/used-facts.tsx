import type { JSX } from 'preact';
import { nameSubject } from '../../documents';
import { dayOf, euroOf } from '../../documents/domain';
import { capitalised, formatEuro, formatLongDate } from '../../kernel/text';
import type { GraphNode } from '../../kernel/explanation';
import { decide } from '../../people';
import { hrefIn, type Frame } from '../layout/frame';
import { Disclosure } from '../parts/disclosure';
import { PartTitle } from '../parts/heading';
import { Link, Paragraph } from '../parts/paragraph';
import { RowHeading, Table, type Column } from '../parts/table';
import type { UsedFact } from './follow-euro.reader';
import { nameFactList } from './word-fact';

const COLUMNS: readonly Column[] = [
  { heading: 'Feit' },
  { heading: 'Soort' },
  { heading: 'Bron' },
  { heading: 'Wat is gebruikt' },
];
const WITHOUT_SOURCE = COLUMNS.filter(({ heading }) => heading === 'Feit' || heading === 'Wat is gebruikt');
/** Fields of facts that are not amounts of money. */
const NOT_EUROS = new Set(['percentage', 'hoursPerWeek', 'fullTimeHours', 'quantity']);
/** A payroll line by its delivery and row, or an invoice line by its number and place. */
const ROW_OF = /^(.+)\/(\d+)$/;
const INVOICE = /^[A-Z]{1,4}\d{4}-\d{4,9}$/;

interface UsedFactsProps {
  readonly frame: Frame;
  readonly facts: readonly UsedFact[];
}

/** What a line rests on: agreed facts and decisions, earlier invoice lines, and payroll lines by delivery. */
export function UsedFacts({ frame, facts }: UsedFactsProps): JSX.Element {
  if (facts.length === 0) return <Paragraph>Deze regel rust op geen enkel feit.</Paragraph>;
  const groups = byOrigin(facts);
  const named = groups.get('') ?? [];
  return (
    <>
      <PartTitle>Waar deze regel op rust</PartTitle>
      {named.length > 0 && <FactTable frame={frame} facts={named} caption="Afspraken, feiten en besluiten" />}
      {[...groups]
        .filter(([origin]) => origin !== '')
        .map(([origin, ofOrigin]) => (
          <Disclosure key={origin} summary={summaryOf(origin, ofOrigin.length)} isOpen={groups.size === 1}>
            <FactTable frame={frame} facts={ofOrigin} caption={origin} />
          </Disclosure>
        ))}
    </>
  );
}

function byOrigin(facts: readonly UsedFact[]): Map<string, UsedFact[]> {
  const groups = new Map<string, UsedFact[]>();
  for (const fact of facts) {
    const origin = originOf(fact.id);
    groups.set(origin, [...(groups.get(origin) ?? []), fact]);
  }
  return groups;
}

function originOf(id: string): string {
  return ROW_OF.exec(id)?.[1] ?? '';
}

function summaryOf(origin: string, count: number): string {
  const [one, many] = INVOICE.test(origin)
    ? ['eerdere regel', 'eerdere regels']
    : ['loonregel', 'loonregels'];
  return `${origin}: ${count === 1 ? `1 ${one}` : `${count.toString()} ${many}`}`;
}

function FactTable({ frame, facts, caption }: UsedFactsProps & { caption: string }): JSX.Element {
  const withSource = decide(frame.person, 'facts.read').allowed;
  return (
    <Table caption={caption} columns={withSource ? COLUMNS : WITHOUT_SOURCE}>
      {facts.map((fact) => (
        <tr key={fact.id}>
          <RowHeading>
            <FactLink frame={frame} fact={fact} />
          </RowHeading>
          {withSource && <td>{kindOf(fact)}</td>}
          {withSource && <td>{sourceOf(fact)}</td>}
          <td>
            {fact.steps.map((step) => (
              <div key={step.field}>{`${fieldOf(step)}: ${valueOf(step)}`}</div>
            ))}
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** `formatieplafond januari 2026` and `bedrag` of a step that reads a fact. */
function wordsOf(step: GraphNode): { readonly subject: string; readonly field: string } {
  const words = nameSubject(step);
  const end = words.lastIndexOf(': ');
  return { subject: words.slice(0, end), field: words.slice(end + 2) };
}

function fieldOf(step: GraphNode): string {
  return wordsOf(step).field;
}

function valueOf({ field = '', value }: GraphNode): string {
  if (NOT_EUROS.has(field)) return `${value.replace('.', ',')}${field === 'percentage' ? '\u00a0%' : ''}`;
  return /^-?\d+\.\d{2}$/.test(value) ? formatEuro(euroOf(value)) : value.replace('.', ',');
}

function kindOf({ id, recorded }: UsedFact): string {
  if (recorded) return nameFactList(recorded.list);
  return INVOICE.test(originOf(id)) ? 'Factuurregel' : nameFactList('');
}

function sourceOf({ id, recorded }: UsedFact): string {
  if (recorded)
    return `${capitalised(recorded.source)}, bekend op ${formatLongDate(dayOf(recorded.recordedOn))}`;
  const origin = originOf(id);
  return INVOICE.test(origin) ? `Factuur ${origin}` : '';
}

/** To where a fact leads: an invoice line is followed further, another fact shows all that used it. */
function FactLink({ frame, fact: { id, steps, recorded } }: { frame: Frame; fact: UsedFact }): JSX.Element {
  const [, origin = '', row = ''] = ROW_OF.exec(id) ?? [];
  if (INVOICE.test(origin))
    return <Link href={hrefIn(frame, `/facturen/${origin}`)}>{`${origin}, regel ${row}`}</Link>;
  const [first] = steps;
  if (first && !recorded && isSummary(id)) return <>{capitalised(wordsOf(first).subject)}</>;
  if (!decide(frame.person, 'facts.read').allowed) return <>{id}</>;
  return <Link href={hrefIn(frame, '/historie/feiten', { feit: id })}>{id}</Link>;
}

/** Stands for facts that only the contractor sees: what it is about, and of when. */
function isSummary(id: string): boolean {
  return / \d{4}(?:-\d{2})?$/.test(id);
}
