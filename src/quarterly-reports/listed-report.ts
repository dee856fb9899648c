import { stateOfReport, type StandingReport } from './domain';
import type { ReportDossier, WrittenReport } from './report-rows';

/** The report of a quarter with how it stands. */
export interface ListedReport extends StandingReport {
  readonly dossier: ReportDossier;
  readonly latest: WrittenReport;
}

export function listed(dossier: ReportDossier): ListedReport {
  const { latest, ...standing } = stateOfReport(dossier);
  const version = dossier.versions.find((one) => one.version === latest.version);
  if (!version) throw new Error('The version that counts is one of the versions');
  return { dossier, ...standing, latest: version };
}
