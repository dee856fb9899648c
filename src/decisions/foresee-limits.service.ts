import { Injectable } from '@nestjs/common';
import { AgreementAccess, type AgreementRecord } from '../agreements';
import type { Decision } from '../kernel/fault/refusal';
import { systemActor, Transactions, type Actor, type Tx } from '../platform/database';
import { amountToAsk, foresee, type ForeseenLimit, type YearPosition } from './domain';
import type { Euro } from '../kernel/money';
import { MeasureYear, type YearWithFacts } from './measure-year.service';

/** Where a year stands is sums: both parties get the same, although only one of them sees what is added up. */
const MEASURING = systemActor('decisions');

/** Where a year stands, which limits it reaches, and what a note would ask, in euros. */
export interface Foresight {
  readonly position: YearPosition;
  readonly limits: readonly ForeseenLimit[];
  readonly toAsk: Euro;
}

/** When the limits of a year are reached, who decides on what comes above them, and by when (R14; DVO 4.5, 4.8). */
@Injectable()
export class ForeseeLimits {
  constructor(
    private readonly access: AgreementAccess,
    private readonly transactions: Transactions,
    private readonly years: MeasureYear,
  ) {}

  /** Refuses an agreement that is not there for this actor (404). */
  async foresee(
    actor: Actor,
    key: string,
    year: number,
  ): Promise<Decision<Foresight, 'year-cannot-be-settled'>> {
    const record = await this.access.read(actor, key, (_, found) => Promise.resolve(found));
    const measured = await this.transactions.run(MEASURING, (tx) => this.years.measure(tx, record, year), {
      readOnly: true,
    });
    return measured.ok ? { ok: true, value: foresightOf(measured.value) } : measured;
  }

  /** The same for someone who sees payroll, in their own transaction; undefined where it cannot be settled. */
  async within(tx: Tx, record: AgreementRecord, year: number): Promise<Foresight | undefined> {
    const measured = await this.years.measure(tx, record, year);
    return measured.ok ? foresightOf(measured.value) : undefined;
  }
}

function foresightOf({ position, forecast, known }: YearWithFacts): Foresight {
  return { position, limits: forecast ? foresee(forecast, known) : [], toAsk: amountToAsk(position) };
}
