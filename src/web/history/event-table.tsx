import type { JSX } from 'preact';
import type { HistoryEntry } from './history.reader';
import { dayOf } from '../../documents/domain';
import { formatDate } from '../../kernel/text';
import { decide } from '../../people';
import { dutchDateOf, dutchTimeOf } from '../../platform/clock';
import { hrefIn, type Frame } from '../layout/frame';
import { Link } from '../parts/paragraph';
import { RowHeading, Table, type Column } from '../parts/table';
import { wordEvent } from './word-event';

const COLUMNS: readonly Column[] = [
  { heading: 'Wanneer' },
  { heading: 'Wie' },
  { heading: 'Wat' },
  { heading: 'Oud en nieuw' },
  { heading: 'Schakel', isNumber: true },
];

interface EventTableProps {
  readonly frame: Frame;
  readonly entries: readonly HistoryEntry[];
}

/** Events, newest first. */
export function EventTable({ frame, entries }: EventTableProps): JSX.Element {
  return (
    <Table caption="Gebeurtenissen, nieuwste eerst" isCaptionHidden columns={COLUMNS}>
      {entries.map((entry) => (
        <EventRow key={entry.event.id} frame={frame} entry={entry} />
      ))}
    </Table>
  );
}

function EventRow({ frame, entry }: { frame: Frame; entry: HistoryEntry }): JSX.Element {
  const { event, sequence } = entry;
  const { who, what, details, changes } = wordEvent(entry);
  const href = targetOf(frame, entry);
  return (
    <tr>
      <RowHeading>
        <span class="nowrap">
          {formatDate(dayOf(dutchDateOf(event.occurredAt)))} {dutchTimeOf(event.occurredAt)}
        </span>
      </RowHeading>
      <td>{who}</td>
      <td>
        {href === undefined ? what : <Link href={href}>{what}</Link>}
        {details.length > 0 && <div class="event-details">{details.join(' · ')}</div>}
      </td>
      <td>
        {changes.map((change) => (
          <div key={change.field}>
            {change.field}: {change.old !== '' && <del>{change.old}</del>}{' '}
            {change.new !== '' && <ins>{change.new}</ins>}
          </div>
        ))}
      </td>
      <td class="number">{sequence}</td>
    </tr>
  );
}

/** The page of what the event is about, when the reader may see that. */
function targetOf(frame: Frame, { event, isInternal }: HistoryEntry): string | undefined {
  if (isInternal) return undefined;
  const { action, subjectKind, subjectId, details } = event;
  const { person } = frame;
  if (subjectKind === 'document' && decide(person, 'invoice.open').allowed)
    return hrefIn(frame, `/facturen/${encodeURIComponent(subjectId)}`);
  if (action === 'facts.recorded' && decide(person, 'facts.read').allowed)
    return hrefIn(frame, '/historie/feiten', {
      van: positionOf(details['firstPosition']),
      tot: positionOf(details['lastPosition']),
    });
  return undefined;
}

function positionOf(value: unknown): string | undefined {
  return typeof value === 'number' ? value.toString() : undefined;
}
