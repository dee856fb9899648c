import type { JSX } from 'preact';
import type { Fact } from '../../kernel/knowledge';
import { capitalised, formatDate } from '../../kernel/text';
import { decide } from '../../people';
import { hrefIn, type Frame } from '../layout/frame';
import { Link } from '../parts/paragraph';
import type { Column } from '../parts/table';

/** The last columns of a table of facts: where each came from, and since when it is known. */
export const ORIGIN_COLUMNS: readonly Column[] = [{ heading: 'Bron' }, { heading: 'Vastgelegd op' }];

/** Where a fact came from, with the way to its history for who may read facts. */
export function OriginCells({ frame, fact }: { frame: Frame; fact: Fact }): JSX.Element {
  const source = capitalised(fact.source);
  return (
    <>
      <td>
        {decide(frame.person, 'facts.read').allowed ? (
          <Link href={hrefIn(frame, '/historie/feiten', { feit: fact.id })}>{source}</Link>
        ) : (
          source
        )}
      </td>
      <td class="nowrap">{formatDate(fact.recordedOn)}</td>
    </>
  );
}
