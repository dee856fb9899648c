import type { ComponentChildren, JSX } from 'preact';
import type { Fact } from '../../kernel/knowledge';
import { formatDate } from '../../kernel/text';
import { inForceOn, type EffectiveDated, type LocalDate } from '../../kernel/time';
import type { Frame } from '../layout/frame';
import { Badge } from '../parts/badge';
import { Paragraph } from '../parts/paragraph';
import { RowHeading, Table, type Column } from '../parts/table';
import { ORIGIN_COLUMNS, OriginCells } from './origin';

type Version = Fact & EffectiveDated;

interface VersionColumn<V> extends Column {
  readonly of: (version: V) => ComponentChildren;
}

interface VersionsTableProps<V extends Version> {
  readonly frame: Frame;
  readonly caption: string;
  readonly versions: readonly V[];
  /** On which day it is decided what applies. */
  readonly day: LocalDate;
  readonly columns: readonly VersionColumn<V>[];
  /** What has versions of its own, such as a publication group; otherwise all are versions of one thing. */
  readonly subjectOf?: (version: V) => string;
  /** What to say while there is none. */
  readonly empty: string;
}

/** Dated versions, the latest first: which one applies, what applied before and what is to come. */
export function VersionsTable<V extends Version>(props: VersionsTableProps<V>): JSX.Element {
  const { frame, caption, versions, day, columns, subjectOf = () => '', empty } = props;
  if (versions.length === 0) return <Paragraph>{empty}</Paragraph>;
  const inOrder = [...versions].sort(
    (left, right) =>
      subjectOf(left).localeCompare(subjectOf(right), 'nl') || right.from.localeCompare(left.from),
  );
  return (
    <Table
      caption={caption}
      isCaptionHidden
      columns={[{ heading: 'Vanaf' }, ...columns, { heading: 'Stand' }, ...ORIGIN_COLUMNS]}
    >
      {inOrder.map((version) => (
        <tr key={version.id}>
          <RowHeading>
            <span class="nowrap">{formatDate(version.from)}</span>
          </RowHeading>
          {columns.map(({ heading, isNumber, of }) => (
            <td key={heading} class={isNumber ? 'number' : undefined}>
              {of(version)}
            </td>
          ))}
          <td>
            <StateBadge
              version={version}
              day={day}
              versions={versions.filter((one) => subjectOf(one) === subjectOf(version))}
            />
          </td>
          <OriginCells frame={frame} fact={version} />
        </tr>
      ))}
    </Table>
  );
}

function StateBadge(props: { version: Version; versions: readonly Version[]; day: LocalDate }): JSX.Element {
  const { version, versions, day } = props;
  if (version.from > day) return <Badge tone="neutral">Komt nog</Badge>;
  return inForceOn(versions, day) === version ? (
    <Badge tone="safe">Geldt</Badge>
  ) : (
    <Badge tone="quiet">Gold eerder</Badge>
  );
}
