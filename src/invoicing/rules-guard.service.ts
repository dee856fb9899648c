import { Inject, Injectable } from '@nestjs/common';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { Euro } from '../kernel/money';
import { formatEuro } from '../kernel/text';
import type { Tx } from '../platform/database';
import { RULES, type AgreementWithFacts } from '../settlement';
import type { Rules } from '../settlement/domain';
import { compareRules, writeDifferences, type PastRun, type RulesDifference } from './domain';
import { fingerprintDifferences } from './fingerprint-differences';
import { RulesAcceptancesStore, type RulesAcceptance } from './rules-acceptances.store';

/** The rules by which a run is made, and what they compute otherwise for the past, which someone accepted. */
export interface AcceptedRules {
  readonly rules: Rules;
  readonly differences: readonly RulesDifference[];
  readonly acceptedBy?: string;
}

/** What the present rules compute otherwise for what was charged, and whether that was accepted. */
export interface RulesCheck {
  readonly rulesVersion: string;
  readonly differences: readonly RulesDifference[];
  /** Of the version and all differences: what is accepted is what was seen. */
  readonly fingerprint: string;
  readonly acceptance?: RulesAcceptance;
}

/** Lets no run be made by rules that compute something else for the past, until someone accepts it. */
@Injectable()
export class RulesGuard {
  constructor(
    @Inject(RULES) readonly rules: Rules,
    private readonly acceptances: RulesAcceptancesStore,
  ) {}

  /** Compares anew every time: it is one more settling, and only until a run by these rules is issued. */
  async check(
    tx: Tx,
    { agreement, facts, record }: AgreementWithFacts,
    runs: readonly PastRun[],
  ): Promise<Decision<RulesCheck, 'cannot-settle'>> {
    const compared = compareRules({ agreement, facts, runs, rules: this.rules });
    if (!compared.ok) return refuse('cannot-settle', undefined, compared.faults);
    const differences = compared.value;
    const { version: rulesVersion } = this.rules;
    const fingerprint = fingerprintDifferences(rulesVersion, writeDifferences(differences));
    const accepted = differences.length === 0 ? [] : await this.acceptances.all(tx, record.agreementId);
    const acceptance = accepted.find((one) => one.fingerprint === fingerprint);
    return { ok: true, value: { rulesVersion, differences, fingerprint, ...(acceptance && { acceptance }) } };
  }

  async accept(
    tx: Tx,
    loaded: AgreementWithFacts,
    runs: readonly PastRun[],
  ): Promise<Decision<AcceptedRules, 'cannot-settle' | 'rules-differ'>> {
    const checked = await this.check(tx, loaded, runs);
    if (!checked.ok) return checked;
    const { differences, rulesVersion, acceptance } = checked.value;
    const { rules } = this;
    if (differences.length === 0) return { ok: true, value: { rules, differences } };
    if (acceptance) return { ok: true, value: { rules, differences, acceptedBy: acceptance.acceptedBy } };
    const total = Euro.sum(differences.map(({ amount }) => amount));
    const count = differences.length.toString();
    return refuse('rules-differ', { version: rulesVersion, count, total: formatEuro(total) });
  }
}
