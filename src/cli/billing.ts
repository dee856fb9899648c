import type { Writable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { AgreementRegister } from '../agreements';
import { BillingSwitchesReader, RestoreWatch, SwitchBilling, type BillingSwitch } from '../invoicing';
import { formatDate } from '../kernel/text';
import type { LocalDate } from '../kernel/time';
import { dutchDateOf, dutchTimeOf } from '../platform/clock';
import { systemActor, Transactions } from '../platform/database';
import { nameOfRole } from '../platform/wording';

const DONE = 0;
const STANDS = 1;
const OPERATOR = systemActor('slotsom-billing');

/**
 * Turns the billing of everything off or on, as an operator does who restores a backup before the service starts.
 * Answers the exit code: 0, or 1 when it stood so already, or when it is only found now that a backup was put back: then
 * nobody can have compared because of that, and it stays off.
 */
export async function switchBilling(
  context: INestApplicationContext,
  { isOff, reason }: { readonly isOff: boolean; readonly reason: string },
  output: Writable,
): Promise<number> {
  if (!isOff && context.get(RestoreWatch).foundRestore) {
    output.write(
      'De facturering blijft uit. Geef de opdracht nog eens als met de verstuurde stukken is vergeleken.\n',
    );
    await tellBilling(context, output);
    return STANDS;
  }
  const decision = await context
    .get(Transactions)
    .run(OPERATOR, (tx) => context.get(SwitchBilling).turn(tx, { scope: 'system' }, { isOff, reason }));
  const state = isOff ? 'uit' : 'aan';
  output.write(
    decision.ok
      ? `De facturering van alles staat ${state}.\n`
      : `De facturering van alles stond al ${state}.\n`,
  );
  if (!isOff) await tellBilling(context, output);
  return decision.ok ? DONE : STANDS;
}

/** Tells where billing is off, since when, by whom and why; widest first. Answers the exit code: 0. */
export async function tellBilling(context: INestApplicationContext, output: Writable): Promise<number> {
  const lines = await context.get(Transactions).run(
    OPERATOR,
    async (tx) => {
      const keys = new Map(
        (await context.get(AgreementRegister).all(tx)).map(({ agreementId, key }) => [agreementId, key]),
      );
      const off = await context.get(BillingSwitchesReader).off(tx);
      return off.map((one) => describe(one, keys));
    },
    { readOnly: true },
  );
  output.write(lines.length === 0 ? 'De facturering staat overal aan.\n' : lines.join(''));
  return DONE;
}

function describe(
  { scope, party, agreementId, switchedAt, switchedRole, reason }: BillingSwitch,
  keys: ReadonlyMap<string, string>,
): string {
  const place = {
    system: 'alles',
    party: `gemeente ${party ?? ''}`,
    agreement: `overeenkomst ${keys.get(agreementId ?? '') ?? ''}`,
  }[scope];
  const since = `${formatDate(dutchDateOf(switchedAt) as LocalDate)} ${dutchTimeOf(switchedAt)}`;
  return `Uit voor ${place} sinds ${since}, door ${nameOfRole(switchedRole)}: ${reason}\n`;
}
