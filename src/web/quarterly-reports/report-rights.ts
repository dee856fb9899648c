import { decide, type Action, type Person } from '../../people';
import type { ListedReport } from '../../quarterly-reports';
import { checkReportAct, type ReportActName } from '../../quarterly-reports/domain';

/** Who may do each act. */
const ACT_PERMISSIONS = {
  submit: 'quarterly-report.submit',
  answer: 'quarterly-report.write',
  withdraw: 'quarterly-report.write',
  comment: 'quarterly-report.respond',
  fix: 'quarterly-report.respond',
} as const satisfies Readonly<Record<ReportActName, Action>>;

/** Whether someone who sees a report as it stands may do an act with it; a page offers only those. */
export function mayDo(
  person: Person,
  report: ListedReport | undefined,
  act: Exclude<ReportActName, 'withdraw'>,
): boolean {
  if (!report || !decide(person, ACT_PERMISSIONS[act]).allowed) return false;
  const seen = report.latest.offer?.fingerprint;
  return checkReportAct(report.dossier, {
    ...{ act, person: person.id },
    ...(seen !== undefined && { seen }),
  }).ok;
}

/** The versions that someone may withdraw: what lies with the client, and what is being written. */
export function mayWithdraw(person: Person, report: ListedReport | undefined): number[] {
  if (!report || !decide(person, ACT_PERMISSIONS.withdraw).allowed) return [];
  const { latest, withClient, dossier } = report;
  return [latest, ...(withClient ? [withClient.version] : [])]
    .map(({ version }) => version)
    .filter((version) => checkReportAct(dossier, { act: 'withdraw', person: person.id, version }).ok);
}

/** Whether someone may enter figures and write texts of a quarter: until its report is fixed. */
export function mayWrite(person: Person, report: ListedReport | undefined): boolean {
  return report?.state !== 'fixed' && decide(person, 'quarterly-report.write').allowed;
}

/** The side that someone reads a report for; who is of neither sees what the contractor sees, as far as it may. */
export function sideOf({ side }: Person): 'contractor' | 'client' {
  return side === 'client' ? 'client' : 'contractor';
}
