import type { Answer } from './api-client';
import { AGREEMENT } from './api-example';
import { NOTE } from './meet-advice-refusals';
import { LEAD, REGISSEUR, type Api } from './start-api';

type Expect = (answer: Promise<Answer>, status: number, code: string) => Promise<Answer>;

/** Meets every refusal about notice; the agreement ends by it, so it comes last. */
export async function meetNoticeRefusals(expectRefusal: Expect, { client, clock }: Api): Promise<void> {
  const today = clock.today();
  const [year, month] = [Number(today.slice(0, 4)), today.slice(5, 7)];
  const endsOn = (years: number): string => `${(year + years).toString()}-01-01`;
  const letter = (years: number): object => ({
    ontvangenOp: today,
    eindigtOp: endsOn(years),
    brief: 'brief 9',
  });
  const give = (account: string, years: number): Promise<Answer> =>
    client.post(account, `${AGREEMENT}/opzeggingen`, { body: letter(years) });
  const act = (account: string, name: string, body?: object): Promise<Answer> =>
    client.post(account, `${AGREEMENT}/opzeggingen/O1/${name}`, { ...(body && { body }) });
  await expectRefusal(act(LEAD, 'ontvangstbevestigingen'), 404, 'unknown-notice');
  await expectRefusal(give(REGISSEUR, 1), 400, 'notice-not-possible');
  const body = { ...NOTE, jaar: year + 4 };
  const { sleutel } = (await client.made(LEAD, `${AGREEMENT}/adviesnotas`, { body })).body;
  await client.made(REGISSEUR, `${AGREEMENT}/opzeggingen`, { body: letter(month < '07' ? 2 : 3) });
  const note = `${AGREEMENT}/adviesnotas/${String(sleutel)}`;
  const ifMatch = (await client.get(LEAD, note)).headers['etag'] ?? '';
  await expectRefusal(client.post(LEAD, `${note}/indieningen`, { ifMatch }), 409, 'note-not-recordable');
  await expectRefusal(give(REGISSEUR, 4), 409, 'notice-given-before');
  await expectRefusal(act(REGISSEUR, 'ontvangstbevestigingen'), 409, 'notice-of-other-side');
  await expectRefusal(act(LEAD, 'intrekkingen'), 409, 'notice-not-open');
  clock.stepTo(`${endsOn(3)}T09:00:00Z`);
  await expectRefusal(
    act(REGISSEUR, 'intrekkingsverzoeken', { reden: 'toch niet' }),
    409,
    'agreement-has-ended',
  );
}
