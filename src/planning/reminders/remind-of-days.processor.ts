import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AgreementRegister } from '../../agreements';
import { systemActor, Transactions } from '../../platform/database';
import { WorkRegistry } from '../../platform/queue';
import { REMIND_OF_DAYS } from './look-schedule.service';
import { RemindOfDays } from './remind-of-days.service';

const REMINDER = systemActor(REMIND_OF_DAYS);

/** Reminds in the background of the days of an agreement. */
@Injectable()
export class RemindProcessor implements OnModuleInit {
  constructor(
    private readonly registry: WorkRegistry,
    private readonly transactions: Transactions,
    private readonly agreements: AgreementRegister,
    private readonly reminding: RemindOfDays,
  ) {}

  onModuleInit(): void {
    this.registry.register(REMIND_OF_DAYS, ({ agreement = '' }) =>
      this.transactions.run(REMINDER, async (tx) => {
        const record = await this.agreements.byKey(tx, agreement);
        if (!record) throw new Error(`There is no agreement ${agreement}`);
        await this.reminding.remind(tx, record);
      }),
    );
  }
}
