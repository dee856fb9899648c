import type { JSX } from 'preact';
import { formatDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { dutchDateOf } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import type { DoneReportAct, ListedReport, WrittenReport } from '../../quarterly-reports';
import { hrefIn } from '../layout/frame';
import { Section } from '../parts/heading';
import { Link } from '../parts/paragraph';
import { RowHeading, Table, type Column } from '../parts/table';
import { versionPathOf } from './quarter-in';
import type { ReportView } from './report-page-props';

const COLUMNS: readonly Column[] = [
  { heading: 'Versie' },
  { heading: 'Geschreven' },
  { heading: 'Voorgelegd' },
  { heading: 'Afloop' },
];

/** Every version that the visitor may see; what was put to the client can be read as it was then. */
export function VersionsPart({
  frame,
  quarter,
  report,
}: ReportView & { readonly report: ListedReport }): JSX.Element {
  const { versions, acts } = report.dossier;
  const done = (version: number, act: DoneReportAct['act']): DoneReportAct | undefined =>
    acts.find((one) => one.version === version && one.act === act);
  return (
    <Section id="versies" title="Versies">
      <Table caption="Versies van de rapportage" isCaptionHidden columns={COLUMNS}>
        {versions.map((one) => (
          <tr key={one.version}>
            <RowHeading>
              {one.offer ? (
                <Link href={hrefIn(frame, versionPathOf(quarter, one.version))}>
                  Versie {one.version} zoals voorgelegd
                </Link>
              ) : (
                <>Versie {one.version}</>
              )}
            </RowHeading>
            <td>
              {formatDate(dutchDateOf(one.writtenAt) as LocalDate)}
              <div class="event-details">{nameOfRole(one.writtenRole)}</div>
            </td>
            <MomentCell done={done(one.version, 'submit')} />
            <td>{outcomeOf(one, versions, done)}</td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}

function MomentCell({ done }: { done: DoneReportAct | undefined }): JSX.Element {
  if (!done) return <td>–</td>;
  return (
    <td>
      {formatDate(dutchDateOf(done.doneAt) as LocalDate)}
      <div class="event-details">{nameOfRole(done.role)}</div>
    </td>
  );
}

function outcomeOf(
  { version, offer }: WrittenReport,
  versions: readonly WrittenReport[],
  done: (version: number, act: DoneReportAct['act']) => DoneReportAct | undefined,
): string {
  if (done(version, 'fix')) return 'vastgesteld';
  if (done(version, 'withdraw')) return 'ingetrokken';
  const isFollowed = versions.some((one) => one.version > version && (offer === undefined || one.offer));
  if (isFollowed) return 'vervangen door een latere';
  return offer ? 'ligt bij de opdrachtgever' : 'in voorbereiding';
}
