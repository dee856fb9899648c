import type { JSX } from 'preact';
import { formatDate, formatLongDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { dutchDateOf } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import type { ShownVersion } from '../../reporting';
import { hrefIn } from '../layout/frame';
import { Section } from '../parts/heading';
import { Link, Paragraph } from '../parts/paragraph';
import { RowHeading, Table, type Column } from '../parts/table';
import { DifferencesTable } from './differences-table';
import { versionPathOf } from './half-in';
import { SIDE_NAMES } from './name-standing';
import type { ShownOverviewProps } from './overview-page-props';

const COLUMNS: readonly Column[] = [
  { heading: 'Versie' },
  { heading: 'Van' },
  { heading: 'Vastgesteld' },
  { heading: 'Bekend op' },
  { heading: 'Anders dan haar vorige versie' },
];

/** What was fixed of the half-year by either party, and what is otherwise now than in the visitor's own latest. */
export function VersionsSection({ frame, period, shown, knownOn }: ShownOverviewProps): JSX.Element {
  const { day } = knownOn;
  const versions = shown.versions.filter(
    ({ fixed }) => day === undefined || dutchDateOf(fixed.fixedAt) <= day,
  );
  const own = versions.findLast(({ side }) => side === frame.person.side);
  return (
    <Section id="versies" title="Vastgestelde versies">
      {versions.length === 0 ? (
        <Paragraph>
          Er is nog geen versie vastgesteld. Een versie houdt haar cijfers, ook als later iets verandert.
        </Paragraph>
      ) : (
        <Table caption="Versies van dit halfjaar" isCaptionHidden columns={COLUMNS}>
          {versions.map((one) => (
            <tr key={one.fixed.version}>
              <RowHeading>
                <Link href={hrefIn(frame, versionPathOf(period, one.fixed.version))}>
                  Versie {one.fixed.version}
                </Link>
              </RowHeading>
              <td>{SIDE_NAMES[one.side]}</td>
              <td>
                {formatDate(dutchDateOf(one.fixed.fixedAt) as LocalDate)}
                <div class="event-details">{nameOfRole(one.fixed.fixedRole)}</div>
              </td>
              <td>{formatDate(one.fixed.body.figures.knownOn as LocalDate)}</td>
              <td>{sayDiffering(one, versions)}</td>
            </tr>
          ))}
        </Table>
      )}
      {own && day === undefined && shown.differences.length > 0 && (
        <DifferencesTable
          caption={`Veranderd sinds versie ${own.fixed.version.toString()} van ${formatLongDate(dutchDateOf(own.fixed.fixedAt) as LocalDate)}`}
          before={`Versie ${own.fixed.version.toString()}`}
          after="Nu"
          differences={shown.differences}
        />
      )}
    </Section>
  );
}

function sayDiffering({ fixed, side, differences }: ShownVersion, all: readonly ShownVersion[]): string {
  const isFirst = !all.some((one) => one.side === side && one.fixed.version < fixed.version);
  if (isFirst) return 'Eerste versie';
  if (differences.length === 0) return 'Alleen toelichtingen';
  return differences.length === 1 ? '1 bedrag' : `${differences.length.toString()} bedragen`;
}
