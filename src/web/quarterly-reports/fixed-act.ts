import type { DoneReportAct, ListedReport } from '../../quarterly-reports';

/** The act by which the client fixed a report. */
export function fixOf(report: Pick<ListedReport, 'dossier'> | undefined): DoneReportAct | undefined {
  return report?.dossier.acts.find(({ act }) => act === 'fix');
}
