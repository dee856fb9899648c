import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { CLOCK, type Clock } from '../../platform/clock';
import { systemActor, Transactions, type Tx } from '../../platform/database';
import { DatabaseIdentitiesStore } from './database-identities.store';
import { SwitchBilling } from './switch-billing.service';

const WATCHER = systemActor('slotsom-restore');
const LOOK_EVERY_MS = 60_000;

export const RESTORED_REASON =
  'Een back-up is teruggezet of de database is verhuisd. Vergelijk met de verstuurde stukken voordat je de facturering aanzet.';

/**
 * Turns billing off on a database that was put back from a backup: documents of after the backup were sent, but are not
 * known here, so their numbers would be given again. Looked at by every process that opens the database, also while it
 * runs; in between the database refuses by itself.
 */
@Injectable()
export class RestoreWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(RestoreWatch.name);
  private timer: NodeJS.Timeout | undefined;
  private isFinder = false;

  constructor(
    private readonly transactions: Transactions,
    private readonly identities: DatabaseIdentitiesStore,
    private readonly switching: SwitchBilling,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whether it was this process that found out, so that nobody can have read of it yet. */
  get foundRestore(): boolean {
    return this.isFinder;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.look();
    this.timer = setInterval(() => void this.lookAgain(), LOOK_EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Records a database that is another than before, and turns billing off on it. */
  look(): Promise<void> {
    return this.transactions.run(WATCHER, async (tx) => {
      if (this.isKnown(await this.identities.standing(tx))) return;
      await tx.lock('billing-switch');
      // Another process may have been first.
      const standing = await this.identities.standing(tx);
      if (this.isKnown(standing)) return;
      await this.identities.add(tx, standing.recorded + 1, this.clock.now());
      if (standing.isRestored) await this.turnOff(tx);
    });
  }

  private isKnown({ recorded, isRestored }: { recorded: number; isRestored: boolean }): boolean {
    return recorded > 0 && !isRestored;
  }

  private async turnOff(tx: Tx): Promise<void> {
    await this.switching.hold(tx, RESTORED_REASON);
    tx.afterCommit(() => {
      this.isFinder = true;
      this.logger.warn('The database was restored or moved: billing is off until someone turns it on');
    });
  }

  private async lookAgain(): Promise<void> {
    await this.look().catch((error: unknown) => this.logger.warn(error));
  }
}
