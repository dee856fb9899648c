import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { Euro } from '../kernel/money';
import { AuditTrail } from '../platform/audit';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import { writeDifferences } from './domain';
import { RulesAcceptancesStore, type RulesAcceptance } from './rules-acceptances.store';
import { RulesDifferencesReader } from './rules-differences.reader';
import type { RulesCheck } from './rules-guard.service';

export type AcceptRulesRefusal =
  'cannot-settle' | 'rules-agree' | 'rules-differ-otherwise' | 'rules-accepted-before';

/** Accepts what newer rules compute otherwise for the past, so that billing goes on (DVO 3.3). */
@Injectable()
export class AcceptRules {
  constructor(
    private readonly reader: RulesDifferencesReader,
    private readonly acceptances: RulesAcceptancesStore,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Accepts the differences whose fingerprint was seen; the next run brings them into account. */
  async accept(
    tx: Tx,
    record: AgreementRecord,
    seen: { readonly fingerprint: string; readonly reason: string },
  ): Promise<Decision<RulesAcceptance, AcceptRulesRefusal>> {
    await tx.lockAgreement(record.agreementId);
    const checked = await this.reader.check(tx, record);
    if (!checked.ok) return checked;
    const { differences, fingerprint, acceptance, rulesVersion } = checked.value;
    if (differences.length === 0) return refuse('rules-agree');
    if (acceptance) return refuse('rules-accepted-before', { version: rulesVersion });
    if (fingerprint !== seen.fingerprint) return refuse('rules-differ-otherwise');
    const accepted = this.acceptanceOf(tx, checked.value, seen.reason);
    await this.acceptances.add(tx, record.agreementId, accepted);
    await this.note(tx, record.agreementId, checked.value, seen.reason);
    return { ok: true, value: accepted };
  }

  private acceptanceOf(tx: Tx, check: RulesCheck, reason: string): RulesAcceptance {
    const { rulesVersion, fingerprint, differences } = check;
    return {
      rulesVersion,
      fingerprint,
      differences: writeDifferences(differences),
      reason,
      acceptedBy: tx.actor.person,
      acceptedRole: tx.actor.role,
      acceptedAt: this.clock.now(),
    };
  }

  private async note(tx: Tx, agreementId: string, check: RulesCheck, reason: string): Promise<void> {
    const { rulesVersion, fingerprint, differences } = check;
    const total = Euro.sum(differences.map(({ amount }) => amount)).toString();
    await this.audit.record(tx, agreementId, {
      action: 'rules.accepted',
      subjectKind: 'rules',
      subjectId: rulesVersion,
      details: { rulesVersion, fingerprint, lines: differences.length, total, reason },
    });
  }
}
