import { fingerprintDifferences } from '../invoicing';
import { writeDifferences } from '../invoicing/domain';
import { finding, type Finding, type Ledger, type ReplayedRun } from './domain';

/** Acceptances of other rules against the chain, and runs that billed what rules compute otherwise against both. */
export function checkRules(ledger: Ledger, replayed: readonly ReplayedRun[]): Finding[] {
  const { key, events, acceptances } = ledger;
  const told = events.filter(({ action }) => action === 'rules.accepted');
  const isTold = (fingerprint: string): boolean =>
    told.some(({ details }) => details['fingerprint'] === fingerprint);
  const kept = acceptances
    .filter((row) => fingerprintDifferences(row.rulesVersion, row.differences) === row.fingerprint)
    .map(({ fingerprint }) => fingerprint);
  return [
    ...told
      .filter(({ details }) => !kept.includes(details['fingerprint'] as string))
      .map(({ sequence }) => finding('acceptance-missing', { key, sequence })),
    ...acceptances
      .filter(({ fingerprint }) => !isTold(fingerprint))
      .map(({ rulesVersion }) => finding('acceptance-not-in-chain', { key, version: rulesVersion })),
    ...replayed
      .filter(({ run, rulesDifferences }) => {
        const lines = writeDifferences(rulesDifferences);
        return lines.length > 0 && !isTold(fingerprintDifferences(run.rulesVersion, lines));
      })
      .map(({ run }) => finding('rules-not-accepted', { key, run: run.sequence, version: run.rulesVersion })),
  ];
}
