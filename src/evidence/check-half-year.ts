import { finding, type Finding, type Ledger, type LedgerHalfYear } from './domain';
import { canonical, sha256 } from './verifier/hashing';

/** A fixed overview has the hash it was kept with: figures and words; and its row says what it says. */
export function checkHalfYearRow({ key }: Ledger, halfYear: LedgerHalfYear): Finding[] {
  const { period, version, body, bodyHash, knownOn, knownPosition, rulesVersion } = halfYear;
  const columns: Record<string, readonly [unknown, unknown]> = {
    period: [period, body.figures.period],
    knownOn: [knownOn, body.figures.knownOn],
    knownPosition: [knownPosition, body.figures.knownPosition],
    rulesVersion: [rulesVersion, body.figures.rulesVersion],
  };
  const differing = Object.entries(columns).filter(([, [left, right]]) => left !== right);
  return [
    ...(sha256(canonical(body)) === bodyHash
      ? []
      : [finding('half-year-body-changed', { key, period, version })]),
    ...differing.map(([field]) => finding('half-year-column-differs', { key, period, version, field })),
  ];
}
