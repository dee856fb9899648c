import type { Fact, Withdrawal } from './fact';

export type IsRecorded = (fact: Fact) => boolean;

/** The withdrawals that stand: not themselves withdrawn or replaced by one that stands. */
function standingWithdrawals(recorded: readonly Withdrawal[]): readonly Withdrawal[] {
  const verdicts = new Map<Withdrawal, boolean>();
  const stands = (withdrawal: Withdrawal): boolean => {
    const verdict = verdicts.get(withdrawal);
    if (verdict !== undefined) return verdict;
    verdicts.set(withdrawal, true);
    const undone = recorded.some(
      (other) => other !== withdrawal && undoes(other, withdrawal) && stands(other),
    );
    verdicts.set(withdrawal, !undone);
    return !undone;
  };
  return recorded.filter(stands);
}

function undoes(later: Withdrawal, earlier: Withdrawal): boolean {
  return later.fact === earlier.id || later.ofSource === earlier.source || later.replaces === earlier.id;
}

/**
 * Selects what is known: recorded, less what was withdrawn, less what was replaced by a fact that
 * was itself recorded and not withdrawn. Withdrawing a replacement so revives what it replaced.
 */
export function knownFacts(
  withdrawals: readonly Withdrawal[],
  isRecorded: IsRecorded,
): <T extends Fact>(facts: readonly T[]) => T[] {
  const standing = standingWithdrawals(withdrawals.filter(isRecorded));
  const withdrawnIds = new Set(standing.map((withdrawal) => withdrawal.fact));
  const withdrawnSources = new Set(standing.map((withdrawal) => withdrawal.ofSource));
  const stands = (fact: Fact): boolean => !withdrawnIds.has(fact.id) && !withdrawnSources.has(fact.source);
  return (facts) => {
    const recorded = facts.filter(isRecorded);
    const alive = standing.length === 0 ? recorded : recorded.filter(stands);
    const replacing = alive.filter(({ replaces }) => replaces !== undefined);
    if (replacing.length === 0) return alive;
    const replaced = new Set(replacing.map(({ replaces }) => replaces));
    return alive.filter((fact) => !replaced.has(fact.id));
  };
}
