import type { JSX } from 'preact';
import { nameSubject } from '../../documents';
import { dayOf, euroOf } from '../../documents/domain';
import { capitalised, formatEuro, formatLongDate } from '../../kernel/text';
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
  return (
    <Table caption={caption} columns={COLUMNS}>
      {facts.map(({ id, recorded, steps }) => (
        <tr key={id}>
          <RowHeading>
            <FactLink frame={frame} id={id} />
          </RowHeading>
          <td>{kindOf(id, recorded?.list)}</td>
          <td>
            {recorded &&
              `${capitalised(recorded.source)}, bekend op ${formatLongDate(dayOf(recorded.recordedOn))}`}
          </td>
          <td>
            {steps.map((step) => (
              <div
                key={step.field}
              >{`${nameSubject(step).replace(`${id}: `, '')}: ${valueOf(step.value)}`}</div>
            ))}
          </td>
        </tr>
      ))}
    </Table>
  );
}

function valueOf(value: string): string {
  return /^-?\d+\.\d{2}$/.test(value) ? formatEuro(euroOf(value)) : value.replace('.', ',');
}

function kindOf(id: string, list: string | undefined): string {
  if (list !== undefined) return nameFactList(list);
  const origin = originOf(id);
  if (origin === '') return nameFactList('');
  return INVOICE.test(origin) ? 'Factuurregel' : nameFactList('payroll');
}

/** To where a fact leads: an invoice line is followed further, another fact shows all that used it. */
function FactLink({ frame, id }: { frame: Frame; id: string }): JSX.Element {
  const [, origin = '', row = ''] = ROW_OF.exec(id) ?? [];
  if (INVOICE.test(origin))
    return <Link href={hrefIn(frame, `/facturen/${origin}`)}>{`${origin}, regel ${row}`}</Link>;
  if (!decide(frame.person, 'facts.read').allowed) return <>{id}</>;
  return <Link href={hrefIn(frame, '/historie/feiten', { feit: id })}>{id}</Link>;
}
