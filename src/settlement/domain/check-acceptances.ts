import type { Report } from '../../kernel/fault/fault';
import type { AgreementFacts } from './agreement-facts';
import { isNew } from './is-new';

/**
 * What the contractor records of an acceptance was given on paper, so it says on which: the client
 * itself accepts what it has seen here (R2). Asked of facts to record alone.
 */
export function checkAcceptances({ tableAcceptances }: AgreementFacts, report: Report): void {
  for (const { place, reference, effectSeen } of tableAcceptances.filter(isNew)) {
    if (reference === undefined) report({ path: `${place}.reference`, code: 'missing-field' });
    if (effectSeen !== undefined) report({ path: `${place}.effectSeen`, code: 'unknown-field' });
  }
}
