import { CALAMITY_LIMIT } from '../../addenda/domain';
import type { DecisionPolicy, Occasion } from '../../agreements/domain';
import type { Euro } from '../../kernel/money';
import { inForceOn, type LocalDate } from '../../kernel/time';
import type { Role, Side } from '../../people/domain';

/** What a decision is about: above the ceiling, or work that has a way of its own (DVO 3.6, 3.7). */
export interface DecisionQuestion {
  readonly occasion: Occasion | 'calamity' | 'extra-work';
  readonly day: LocalDate;
  /** What it costs, in euros net of VAT. */
  readonly costs: Euro;
  /** Whether the year's costs stay within the maximum compensation with it. */
  readonly isWithinCeiling: boolean;
}

/** The way to a decision, and who takes it. */
export interface DecisionRoute {
  readonly route: 'own-decision' | 'advice-note' | 'calamity' | 'addendum';
  readonly side: Exclude<Side, 'system'>;
  readonly role: Extract<Role, 'team-lead' | 'municipal-secretary' | 'regisseur'>;
  /** Which of the costs come on top of the ceiling for the client. */
  readonly costs: DecisionPolicy['costs'] | 'none';
  readonly article: string;
}

type AboveCeiling = Pick<DecisionPolicy, 'decider' | 'costs'>;

/** What the SLA of 2024 says; it counts while an agreement does not say otherwise. */
const BY_DEFAULT: AboveCeiling = { decider: 'municipal-secretary', costs: 'extra' };

const ARTICLES: Readonly<Record<Occasion, string>> = {
  absence: 'SLA, Ziekteverzuim',
  continuity: 'DVO 4.8',
};

/**
 * Who decides (DVO 2.3, 3.6, 3.7, 4.7, 4.8; SLA, absence): within the ceiling the team lead alone, above it who the
 * policy of that day names, on an advice note. Calamities and extra work have ways of their own whatever the ceiling.
 */
export function decideWho(question: DecisionQuestion, policies: readonly DecisionPolicy[]): DecisionRoute {
  const { occasion, costs, isWithinCeiling, day } = question;
  if (occasion === 'extra-work') return ADDENDUM;
  if (occasion === 'calamity') return costs.isLessThan(CALAMITY_LIMIT) ? CALAMITY : ADDENDUM;
  const policy = policyOn(policies, occasion, day);
  if (isWithinCeiling && policy.costs === 'extra')
    return {
      ...{ route: 'own-decision', side: 'contractor', role: 'team-lead', costs: 'none' },
      article: occasion === 'absence' ? ARTICLES.absence : 'DVO 2.3',
    };
  return {
    ...{ route: 'advice-note', side: 'client', role: policy.decider, costs: policy.costs },
    article: ARTICLES[occasion],
  };
}

/** Extra work is agreed to before it starts, whether the compensation suffices or not (DVO 3.6, 4.7). */
const ADDENDUM: DecisionRoute = {
  ...{ route: 'addendum', side: 'client', role: 'regisseur', costs: 'all' },
  article: 'DVO 3.6',
};

/** The work starts at once; the client agrees on its costs afterwards (DVO 3.7). */
const CALAMITY: DecisionRoute = { ...ADDENDUM, route: 'calamity', article: 'DVO 3.7' };

function policyOn(policies: readonly DecisionPolicy[], occasion: Occasion, day: LocalDate): AboveCeiling {
  return (
    inForceOn(
      policies.filter((policy) => policy.occasion === occasion),
      day,
    ) ?? BY_DEFAULT
  );
}
