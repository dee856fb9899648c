import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { AgreementRegister } from '../../agreements';
import { systemActor, Transactions } from '../../platform/database';
import { WorkRegistry } from '../../platform/queue';
import { LOOK_AHEAD, LookSchedule } from './look-schedule.service';

const LOOKER = systemActor(LOOK_AHEAD);

/**
 * Has the calendar of every agreement looked at each morning. The look of a day, and each start, asks for that of the
 * next: first and apart, so that it stands whatever becomes of this look.
 */
@Injectable()
export class LookAhead implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly registry: WorkRegistry,
    private readonly transactions: Transactions,
    private readonly agreements: AgreementRegister,
    private readonly schedule: LookSchedule,
  ) {}

  onModuleInit(): void {
    this.registry.register(LOOK_AHEAD, async () => {
      await this.askForNext();
      await this.transactions.run(LOOKER, async (tx) => {
        for (const record of await this.agreements.all(tx)) await this.schedule.askForAgreement(tx, record);
      });
    });
  }

  /** A look that was missed while nothing ran is due still. */
  async onApplicationBootstrap(): Promise<void> {
    await this.askForNext();
  }

  private askForNext(): Promise<void> {
    return this.transactions.run(LOOKER, (tx) => this.schedule.askForNext(tx));
  }
}
