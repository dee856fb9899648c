import { Injectable } from '@nestjs/common';
import { AgreementRegister, FactRegister, type AgreementRecord, type KnownMoment } from '../../agreements';
import { yearOfDate, type LocalDate } from '../../kernel/time';
import type { Tx } from '../../platform/database';
import { crossThresholds, identityOf, limitsInUse, type LimitInUse } from '../domain';
import { BudgetSignalsLedger } from './budget-signals-ledger.service';
import { ComposeBudget } from './compose-budget.service';

/** The moment by which limits are looked at; without a position all that is known on the day. */
interface Watch {
  readonly agreementId: string;
  readonly day: string;
  readonly position: string | undefined;
}

/** Signals each threshold of a limit that is reached, once (decision 24; DVO 4.2, 4.8). */
@Injectable()
export class SignalThresholds {
  constructor(
    private readonly agreements: AgreementRegister,
    private readonly register: FactRegister,
    private readonly composer: ComposeBudget,
    private readonly ledger: BudgetSignalsLedger,
  ) {}

  /**
   * Safe to repeat. What is to be signalled is looked at again under the lock of the agreement, so that two runners never
   * signal the same; most often there is nothing, and nobody waits for it.
   */
  async signal(tx: Tx, { agreementId, day, position }: Watch): Promise<void> {
    const record = await this.agreements.byId(tx, agreementId);
    if (!record) throw new Error(`There is no agreement ${agreementId}`);
    const moment: KnownMoment =
      position === undefined
        ? {
            day: day as LocalDate,
            ...{ position: await this.register.lastPosition(tx, agreementId, day), by: 'day' },
          }
        : { day: day as LocalDate, position: Number(position), by: 'position' };
    const limits = await this.limits(tx, record, moment);
    if (crossThresholds(limits, await this.ledger.all(tx, agreementId)).length === 0) return;
    await tx.lockAgreement(agreementId);
    await this.ledger.keep(
      tx,
      record,
      moment,
      crossThresholds(limits, await this.ledger.all(tx, agreementId)),
    );
  }

  /** Of the year of the moment and of the one before, of which costs still come in. A year that cannot be settled has none. */
  private async limits(tx: Tx, record: AgreementRecord, moment: KnownMoment): Promise<LimitInUse[]> {
    const present = yearOfDate(moment.day);
    const first = yearOfDate(record.startsOn as LocalDate);
    const found = new Map<string, LimitInUse>();
    for (const year of [present - 1, present].filter((one) => one >= first)) {
      const stand = await this.composer.stand(tx, record, year, moment);
      if (!stand.ok || stand.value.hasEnded) continue;
      for (const limit of limitsInUse(stand.value)) found.set(identityOf(limit), limit);
    }
    return [...found.values()];
  }
}
