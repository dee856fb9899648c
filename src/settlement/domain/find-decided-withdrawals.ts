import { isFactOfDecision, isSourceOfDecision } from '../../agreements/domain';
import type { Fault } from '../../kernel/fault/fault';

/** Lists of what was proposed, agreed to or given notice of in the service (DVO 3.3, 3.6, 3.7, 9.2). */
export const DECIDED_LISTS = [
  'addenda',
  'approvals',
  'completions',
  'costAgreements',
  'addendumEntries',
  'ceilingDecisions',
  'notices',
] as const;

type Items = readonly Readonly<Record<string, unknown>>[];

/**
 * The withdrawals among these that would take back what was decided, or what came with it: what one side asked and
 * the other agreed to is changed by a further decision, not by one of them recording a fact, and not before it comes
 * either. `recorded` is what there is by list, `added` the withdrawals to come.
 */
export function findDecidedWithdrawals(
  recorded: Readonly<Record<string, Items | undefined>>,
  added: Items,
): Fault[] {
  const decidedSources = new Set(
    DECIDED_LISTS.flatMap((list) => (recorded[list] ?? []).map(({ source }) => source)),
  );
  const decidedIds = new Set(
    Object.values(recorded).flatMap((items = []) =>
      items.filter(({ source }) => decidedSources.has(source)).map(({ id }) => id),
    ),
  );
  const before = recorded['withdrawals']?.length ?? 0;
  const isOfDecision = (source: unknown): boolean =>
    decidedSources.has(source) || (typeof source === 'string' && isSourceOfDecision(source));
  const isDecided = (id: unknown): boolean =>
    decidedIds.has(id) || (typeof id === 'string' && isFactOfDecision(id));
  return added.flatMap(({ fact, ofSource, replaces }, index) =>
    isDecided(fact) || isDecided(replaces) || isOfDecision(ofSource)
      ? [{ path: `withdrawals[${(before + index).toString()}]`, code: 'decided-in-service' }]
      : [],
  );
}
