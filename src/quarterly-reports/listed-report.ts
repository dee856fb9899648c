import { stateOfReport, type ReportState } from './domain';
import type { ReportDossier, WrittenReport } from './report-rows';

/** The report of a quarter with how it stands. */
export interface ListedReport {
  readonly dossier: ReportDossier;
  readonly state: ReportState;
  readonly latest: WrittenReport;
}

export function listed(dossier: ReportDossier): ListedReport {
  const { latest, state } = stateOfReport(dossier);
  const version = dossier.versions.find((one) => one.version === latest.version);
  if (!version) throw new Error('The version that counts is one of the versions');
  return { dossier, state, latest: version };
}
