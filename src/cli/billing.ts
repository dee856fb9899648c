import type { Writable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { SwitchBilling } from '../invoicing';
import { systemActor, Transactions } from '../platform/database';

const DONE = 0;
const STANDS = 1;

/**
 * Turns the billing of everything off or on, as an operator does who restores a backup before the service starts.
 * Answers the exit code: 0, or 1 when it stood so already.
 */
export async function switchBilling(
  context: INestApplicationContext,
  { isOff, reason }: { readonly isOff: boolean; readonly reason: string },
  output: Writable,
): Promise<number> {
  const decision = await context
    .get(Transactions)
    .run(systemActor('slotsom-billing'), (tx) =>
      context.get(SwitchBilling).turn(tx, { scope: 'system' }, { isOff, reason }),
    );
  const state = isOff ? 'uit' : 'aan';
  output.write(
    decision.ok
      ? `De facturering van alles staat ${state}.\n`
      : `De facturering van alles stond al ${state}.\n`,
  );
  return decision.ok ? DONE : STANDS;
}
