import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';
import type { BillingSwitch, SwitchTarget } from './billing-switch';

const SWITCH = `scope, party, agreement_id AS "agreementId", sequence, is_off AS "isOff", reason,
  switched_by AS "switchedBy", switched_role AS "switchedRole", switched_at AS "switchedAt"`;

/** Each time billing was turned off or on. */
@Injectable()
export class BillingSwitchesStore {
  /** Everything the reader may see, latest first. */
  all(tx: Tx): Promise<BillingSwitch[]> {
    return tx.query<BillingSwitch>(
      `SELECT ${SWITCH} FROM billing_switch ORDER BY switched_at DESC, scope, target, sequence DESC`,
    );
  }

  /** Where billing is off for an agreement, widest first. */
  holding(tx: Tx, agreementId: string, party: string): Promise<BillingSwitch[]> {
    return tx.query<BillingSwitch>(offWhere(`scope = 'system' OR party = $2 OR agreement_id = $1`), [
      agreementId,
      party,
    ]);
  }

  /** Wherever billing is off within reach of the reader, widest first. */
  off(tx: Tx): Promise<BillingSwitch[]> {
    return tx.query<BillingSwitch>(offWhere('true'));
  }

  async latest(tx: Tx, target: SwitchTarget): Promise<BillingSwitch | undefined> {
    const [latest] = await tx.query<BillingSwitch>(
      `SELECT ${SWITCH} FROM billing_switch WHERE scope = $1 AND target = $2 ORDER BY sequence DESC LIMIT 1`,
      [target.scope, nameOf(target)],
    );
    return latest;
  }

  async add(tx: Tx, target: SwitchTarget, turned: BillingSwitch): Promise<void> {
    const { scope, party, agreementId, sequence, isOff, reason, switchedBy, switchedRole, switchedAt } =
      turned;
    await tx.execute(
      `INSERT INTO billing_switch (scope, target, party, agreement_id, sequence, is_off, reason, switched_by,
                                   switched_role, switched_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        scope,
        nameOf(target),
        ...[party, agreementId, sequence, isOff, reason],
        ...[switchedBy, switchedRole, switchedAt],
      ],
    );
  }
}

function offWhere(condition: string): string {
  return `SELECT * FROM (
      SELECT DISTINCT ON (scope, target) ${SWITCH} FROM billing_switch
      WHERE ${condition} ORDER BY scope, target, sequence DESC
    ) latest WHERE "isOff" ORDER BY array_position(ARRAY['system', 'party', 'agreement'], scope)`;
}

function nameOf(target: SwitchTarget): string {
  if (target.scope === 'system') return 'system';
  return target.scope === 'party' ? target.party : target.agreementId;
}
