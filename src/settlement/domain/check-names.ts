import { isFactOfDecision, isSourceOfDecision } from '../../agreements/domain';
import type { Report } from '../../kernel/fault/fault';
import { everyFact, type AgreementFacts } from './agreement-facts';
import { isNew } from './is-new';

/** Who records facts gives neither them nor their source a name of what is decided in the service. */
export function checkNames(source: string, facts: AgreementFacts, report: Report): void {
  if (isSourceOfDecision(source)) report({ path: 'bron', code: 'source-of-decision', values: { source } });
  for (const fact of everyFact(facts))
    if (isNew(fact) && isFactOfDecision(fact.id)) report({ path: `${fact.place}.id`, code: 'F.387' });
}
