import { Inject, Injectable } from '@nestjs/common';
import { AgreementRegister, type AgreementRecord } from '../../agreements';
import type { Refusal } from '../../kernel/fault/refusal';
import { monthOf, type LocalDate, type Month } from '../../kernel/time';
import { hashOf } from '../../platform/audit';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { BillingSwitchesReader } from '../switch/billing-switches.reader';
import { BillingRoundsStore } from './billing-rounds.store';
import type { BillingRound } from './round-rows';
import { standingOf, type RoundItem } from './round-standing';

/** A month for all agreements of a contractor, as it stands. */
export interface RoundStanding {
  readonly month: Month;
  /** Undefined while nobody asked for it. */
  readonly round: BillingRound | undefined;
  readonly items: readonly RoundItem[];
  /** SHA-256 (hex) of the drafts that are ready, each with its agreement: what is seen is what is issued. */
  readonly fingerprint: string;
}

/** Reads how a month stands for all agreements of one's own municipality. */
@Injectable()
export class RoundReader {
  constructor(
    private readonly store: BillingRoundsStore,
    private readonly agreements: AgreementRegister,
    private readonly switches: BillingSwitchesReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Latest month first. */
  rounds(tx: Tx): Promise<BillingRound[]> {
    return this.store.all(tx, tx.actor.party);
  }

  /** The last month that has begun. */
  present(): Month {
    return monthOf(this.clock.today() as LocalDate);
  }

  async read(tx: Tx, month: Month): Promise<RoundStanding> {
    const { party } = tx.actor;
    const round = await this.store.find(tx, party, month);
    const records = new Map((await this.agreements.all(tx)).map((record) => [record.agreementId, record]));
    const items: RoundItem[] = [];
    for (const row of await this.store.standing(tx, party, month)) {
      const agreement = records.get(row.agreementId);
      if (agreement) items.push(standingOf(row, agreement, await this.off(tx, agreement)));
    }
    const ready = readyIn(items).map(({ agreement, draft }) => [
      agreement.agreementId,
      draft?.fingerprint ?? '',
    ]);
    return { month, round, items, fingerprint: hashOf({ month, ready }) };
  }

  private async off(tx: Tx, agreement: AgreementRecord): Promise<Refusal | undefined> {
    const allowed = await this.switches.allow(tx, agreement);
    return allowed.ok ? undefined : allowed.refusal;
  }
}

export function readyIn(items: readonly RoundItem[]): RoundItem[] {
  return items.filter(({ state }) => state === 'ready');
}
