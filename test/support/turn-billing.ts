import { SwitchBilling } from '../../src/invoicing';
import { Transactions, type Actor } from '../../src/platform/database';
import { valueOf } from '../../src/platform/http';
import type { RunningApp } from './start-app';

const LEAD: Actor = { person: 'teamleider', role: 'team-lead', party: 'twenterand' };

/** Turns the billing of one agreement off or on, as its team lead does. */
export async function turnBilling(app: RunningApp, agreementId: string, isOff: boolean): Promise<void> {
  const turning = app.application.get(SwitchBilling, { strict: false });
  await app.application
    .get(Transactions)
    .run(LEAD, async (tx) =>
      valueOf(await turning.turn(tx, { scope: 'agreement', agreementId }, { isOff, reason: 'in overleg' })),
    );
}
