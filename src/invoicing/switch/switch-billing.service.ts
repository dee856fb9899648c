import { Inject, Injectable } from '@nestjs/common';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { AuditTrail, type AuditedAct } from '../../platform/audit';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import type { BillingSwitch, SwitchTarget } from './billing-switch';
import { BillingSwitchesStore } from './billing-switches.store';

/** Whether billing goes off or on, and why. */
export interface Turn {
  readonly isOff: boolean;
  readonly reason: string;
}

const EVERYTHING = { scope: 'system' } as const;

/** Turns billing off or on; while it is off nothing is issued, credited or sent there (DVO 3.3). */
@Injectable()
export class SwitchBilling {
  constructor(
    private readonly switches: BillingSwitchesStore,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Waits for what is being issued; once billing is off nothing of before is issued any more. */
  async turn(
    tx: Tx,
    target: SwitchTarget,
    turn: Turn,
  ): Promise<Decision<BillingSwitch, 'billing-switched-before'>> {
    if (target.scope === 'agreement') await tx.lockAgreement(target.agreementId);
    await tx.lock('billing-switch');
    const latest = await this.switches.latest(tx, target);
    if ((latest?.isOff ?? false) === turn.isOff)
      return refuse('billing-switched-before', { state: turn.isOff ? 'uit' : 'aan' });
    return { ok: true, value: await this.keep(tx, target, turn, latest) };
  }

  /**
   * Holds the billing of everything for a reason of the service itself, also where someone turned it off before: whoever turns
   * it on for that one's reason reads this one as well.
   */
  async hold(tx: Tx, reason: string): Promise<void> {
    await tx.lock('billing-switch');
    const latest = await this.switches.latest(tx, EVERYTHING);
    await this.keep(tx, EVERYTHING, { isOff: true, reason: withReasonBefore(reason, latest) }, latest);
  }

  private async keep(
    tx: Tx,
    target: SwitchTarget,
    { isOff, reason }: Turn,
    latest: BillingSwitch | undefined,
  ): Promise<BillingSwitch> {
    const turned: BillingSwitch = {
      scope: target.scope,
      party: target.scope === 'party' ? target.party : null,
      agreementId: target.scope === 'agreement' ? target.agreementId : null,
      sequence: (latest?.sequence ?? 0) + 1,
      isOff,
      reason,
      switchedBy: tx.actor.person,
      switchedRole: tx.actor.role,
      switchedAt: this.clock.now(),
    };
    await this.switches.add(tx, target, turned);
    await this.note(tx, target, turned);
    return turned;
  }

  private async note(tx: Tx, target: SwitchTarget, { isOff, reason }: BillingSwitch): Promise<void> {
    const act: AuditedAct = {
      action: isOff ? 'billing.switched-off' : 'billing.switched-on',
      subjectKind: 'billing',
      subjectId: target.scope === 'party' ? target.party : target.scope,
      details: { scope: target.scope, reason },
    };
    if (target.scope === 'agreement') await this.audit.record(tx, target.agreementId, act);
    else await this.audit.recordShared(tx, act);
  }
}

/** Once, however often a backup is put back. */
function withReasonBefore(reason: string, latest: BillingSwitch | undefined): string {
  if (!latest?.isOff) return reason;
  return latest.reason.startsWith(reason)
    ? latest.reason
    : `${reason} Daarvoor stond ze al uit: ${latest.reason}`;
}
