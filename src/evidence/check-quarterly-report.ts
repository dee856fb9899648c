import { finding, type Finding, type Ledger, type LedgerQuarterlyReport } from './domain';
import { canonical, sha256 } from './verifier/hashing';

/** A report has the fingerprint by which it was put to the client, and its row says what it says. */
export function checkReportRow(
  { key }: Ledger,
  { quarter, version, report, fingerprint }: LedgerQuarterlyReport,
): Finding[] {
  const columns: Record<string, readonly [unknown, unknown]> = {
    quarter: [quarter, report.quarter],
    version: [version, report.version],
  };
  const differing = Object.entries(columns).filter(([, [left, right]]) => left !== right);
  return [
    ...(sha256(canonical(report)) === fingerprint
      ? []
      : [finding('quarterly-report-body-changed', { key, quarter, version })]),
    ...differing.map(([field]) =>
      finding('quarterly-report-column-differs', { key, quarter, version, field }),
    ),
  ];
}
