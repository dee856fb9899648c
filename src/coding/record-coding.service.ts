import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { distinctFaults, type Fault } from '../kernel/fault/fault';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { firstDayOf, type LocalDate } from '../kernel/time';
import { AuditTrail, hashOf } from '../platform/audit';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import type { RecordedScheme } from './coding-rows';
import { CodingSchemesStore } from './coding-schemes.store';
import { checkScheme, type NewScheme } from './domain';

/** What was recorded, or every fault of the rules. */
export type RecordedOrFaults = RecordedScheme | { readonly faults: readonly Fault[] };

/** Records under which codes a party books its invoices; nothing that is owed depends on it (DVO 4.5). */
@Injectable()
export class RecordCoding {
  constructor(
    private readonly store: CodingSchemesStore,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async record(
    tx: Tx,
    { agreementId }: AgreementRecord,
    given: NewScheme,
  ): Promise<Decision<RecordedOrFaults, 'coding-unchanged'>> {
    const { from, rules } = given;
    const faults = distinctFaults(checkScheme(given));
    if (faults.length > 0) return { ok: true, value: { faults } };
    await tx.lockAgreement(agreementId);
    const before = await this.store.all(tx, agreementId);
    const day = firstDayOf(from);
    const present = before.filter((one) => one.from === day).at(-1);
    if (present && hashOf(present.rules) === hashOf(rules))
      return refuse('coding-unchanged', { month: from });
    const scheme = {
      ...{ version: (before.at(-1)?.version ?? 0) + 1, from: day, rules },
      recordedOn: this.clock.today() as LocalDate,
      ...{ recordedAt: this.clock.now(), recordedRole: tx.actor.role },
    };
    await this.store.add(tx, agreementId, scheme);
    await this.audit.record(tx, agreementId, {
      action: 'coding.recorded',
      subjectKind: 'coding-scheme',
      subjectId: `${tx.actor.party}-${scheme.version.toString()}`,
      // No digest of the codes: there are few, so the other party could guess them from it.
      details: { from: day, version: scheme.version.toString() },
    });
    return { ok: true, value: scheme };
  }
}
