import { Injectable } from '@nestjs/common';
import { AgreementAccess, type AgreementRecord, type AskedMoment, type KnownMoment } from '../../agreements';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { yearOfDate, type LocalDate } from '../../kernel/time';
import { systemActor, Transactions, type Actor, type Tx } from '../../platform/database';
import type { BudgetStand, YearEstimate } from '../domain';
import type { BudgetSignal } from './budget-rows';
import { BudgetSignalsLedger } from './budget-signals-ledger.service';
import { ComposeBudget } from './compose-budget.service';

/** Sums of payroll are for both parties, payroll itself is not: so the service reads. */
const READER = systemActor('budget');

/** Budget and limits of a year with the signals of it, as known at a moment. */
export interface ShownBudget {
  readonly moment: KnownMoment;
  readonly stand: BudgetStand;
  readonly signals: readonly BudgetSignal[];
}

/** Years to come, as known at a moment. */
export interface ShownEstimates {
  readonly moment: KnownMoment;
  readonly years: readonly YearEstimate[];
}

/** An agreement at a moment, with the signals of by then. */
interface Known {
  readonly record: AgreementRecord;
  readonly moment: KnownMoment;
  readonly signals: readonly BudgetSignal[];
}

/** Reads budget, limits, signals and estimates for whoever may see the agreement (R14; DVO 4.2, 6). */
@Injectable()
export class ReadBudget {
  constructor(
    private readonly access: AgreementAccess,
    private readonly transactions: Transactions,
    private readonly composer: ComposeBudget,
    private readonly ledger: BudgetSignalsLedger,
  ) {}

  /** Refuses an agreement that is not there for this actor (404), and a moment that cannot be (400). */
  async read(
    actor: Actor,
    key: string,
    year: number,
    asked: AskedMoment,
  ): Promise<Decision<ShownBudget, 'year-cannot-be-settled'>> {
    const { record, moment, signals } = await this.known(actor, key, asked);
    const stand = await this.onBehalf((tx) => this.composer.stand(tx, record, year, moment));
    if (!stand.ok) return refuse('year-cannot-be-settled', undefined, stand.faults);
    const ofYear = signals.filter(
      (one) => one.year === year || yearOfDate(one.knownOn as LocalDate) === year,
    );
    return { ok: true, value: { moment, stand: stand.value, signals: ofYear } };
  }

  async estimates(actor: Actor, key: string, year: number, asked: AskedMoment): Promise<ShownEstimates> {
    const { record, moment } = await this.known(actor, key, asked);
    return { moment, years: await this.onBehalf((tx) => this.composer.estimates(tx, record, year, moment)) };
  }

  /** Those of an agreement from a day on, for who keeps an eye on them. */
  async signalsSince(tx: Tx, { agreementId }: AgreementRecord, day: string): Promise<BudgetSignal[]> {
    return (await this.ledger.all(tx, agreementId)).filter(({ knownOn }) => knownOn >= day);
  }

  /** Those of one moment of knowledge. */
  async signalsAt(
    tx: Tx,
    { agreementId }: AgreementRecord,
    { knownOn, position }: { readonly knownOn: string; readonly position: number },
  ): Promise<BudgetSignal[]> {
    const signals = await this.ledger.all(tx, agreementId);
    return signals.filter((one) => one.knownOn === knownOn && one.knownPosition === position);
  }

  /** What the actor sees itself; only then does the service read, so that nobody holds two connections. */
  private known(actor: Actor, key: string, asked: AskedMoment): Promise<Known> {
    return this.access.readAsKnown(actor, key, asked, async (tx, record, moment) => {
      const signals = await this.ledger.all(tx, record.agreementId);
      const { day, position } = moment;
      const byThen = signals.filter((one) => one.knownPosition <= position && one.knownOn <= day);
      return { record, moment, signals: byThen };
    });
  }

  private onBehalf<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.run(READER, work, { readOnly: true });
  }
}
