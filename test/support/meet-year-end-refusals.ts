import { ASSESSED } from './one-of-every-list';
import type { Answer, Sent } from './api-client';
import { AGREEMENT } from './api-example';
import { LEAD, REGISSEUR, type Api } from './start-api';

type Expect = (answer: Promise<Answer>, status: number, code: string) => Promise<Answer>;

const CONTROLLER = 'contractor-controller';

/** Meets every refusal about closing a year; 2025 is over, 2026 is not. */
export async function meetYearEndRefusals(expectRefusal: Expect, { client }: Api): Promise<void> {
  const statement = (year: string): string => `${AGREEMENT}/jaarafrekeningen/${year}`;
  const close = (year: string, sent: Sent, account = LEAD): Promise<Answer> =>
    client.post(account, `${statement(year)}/vaststellingen`, sent);
  const seen = async (year: string): Promise<Sent> => ({
    ifMatch: (await client.get(REGISSEUR, statement(year))).headers['etag'] ?? '',
  });
  await expectRefusal(close('2026', await seen('2026')), 409, 'year-not-over');
  await expectRefusal(close('2025', await seen('2025'), CONTROLLER), 409, 'nothing-to-close');
  const tax = { lijst: 'corporationTax', id: 'vpb-2025', costMonth: '2025-12', amount: '10.00', ...ASSESSED };
  await client.made(LEAD, `${AGREEMENT}/feiten`, { body: { bron: 'aanslag 2025', feiten: [tax] } });
  const asSeen = await seen('2025');
  await expectRefusal(close('2025', asSeen), 403, 'recorded-since-invoicing');
  await expectRefusal(close('2025', { ifMatch: '"0"' }, CONTROLLER), 412, 'stale-version');
  await client.made(CONTROLLER, `${statement('2025')}/vaststellingen`, asSeen);
  await expectRefusal(close('2025', asSeen, CONTROLLER), 409, 'year-closed-before');
}
