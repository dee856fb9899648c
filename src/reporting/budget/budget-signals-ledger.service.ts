import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord, KnownMoment } from '../../agreements';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { DueWork } from '../../platform/queue';
import type { CrossedThreshold } from '../domain';
import type { BudgetSignal } from './budget-rows';
import { BudgetSignalsStore } from './budget-signals.store';

/** Both parties hear that thresholds were reached, in the background. */
export const BUDGET_SIGNALLED = 'budget-signalled';

const SIDES = ['contractor', 'client'] as const;

/** Keeps signals, and lets both parties hear of those of one moment in one mail. */
@Injectable()
export class BudgetSignalsLedger {
  constructor(
    private readonly store: BudgetSignalsStore,
    private readonly work: DueWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  all(tx: Tx, agreementId: string): Promise<BudgetSignal[]> {
    return this.store.all(tx, agreementId);
  }

  async keep(
    tx: Tx,
    { agreementId, key }: AgreementRecord,
    { day, position }: KnownMoment,
    crossed: readonly CrossedThreshold[],
  ): Promise<void> {
    const moment = { knownOn: day, knownPosition: position, signalledAt: this.clock.now() };
    for (const one of crossed) await this.store.add(tx, agreementId, { ...one, ...moment });
    for (const side of crossed.length > 0 ? SIDES : []) {
      const payload = { agreement: key, knownOn: day, position: position.toString(), side };
      await this.work.schedule(tx, {
        kind: BUDGET_SIGNALLED,
        key: [BUDGET_SIGNALLED, ...Object.values(payload)].join(':'),
        payload,
      });
    }
  }
}
