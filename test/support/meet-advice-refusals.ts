import type { Answer, Sent } from './api-client';
import { AGREEMENT } from './api-example';
import { LEAD, OFFICER, REGISSEUR, SECRETARY, type Api } from './start-api';

type Expect = (answer: Promise<Answer>, status: number, code: string) => Promise<Answer>;

export const NOTE = {
  ...{
    jaar: 2026,
    aanleiding: 'verzuim',
    gevraagd: 'Stem in met vervanging.',
    argumenten: 'De balie blijft open.',
  },
  ...{
    alternatieven: 'Schuiven met uren lukt niet.',
    kosten: '900.00',
    bedrag: '900.00',
    bijlagen: ['brief 3'],
  },
};

/** Meets every refusal about advice notes, but that the agreement ended meanwhile. */
export async function meetAdviceRefusals(expectRefusal: Expect, { client }: Api): Promise<void> {
  const at = (note: string, part = ''): string => `${AGREEMENT}/adviesnotas/${note}${part}`;
  const meet = async (expected: string, answer: Promise<Answer>): Promise<void> => {
    const [status, code] = expected.split(' ');
    await expectRefusal(answer, Number(status), code ?? '');
  };
  const post = (account: string, path: string, sent: Sent = {}): Promise<Answer> =>
    client.post(account, path, sent);
  const written = async (changes: object = {}): Promise<string> =>
    (await client.made(OFFICER, `${AGREEMENT}/adviesnotas`, { body: { ...NOTE, ...changes } })).body
      .sleutel as string;
  await meet('404 unknown-note', client.get(OFFICER, at('N999')));
  const note = await written();
  await meet('409 note-not-open', post(OFFICER, at(note, '/antwoorden'), { body: { tekst: 'ja' } }));
  await meet('409 note-about-other', post(OFFICER, at(note, '/versies'), { body: { ...NOTE, jaar: 2027 } }));
  const seen = async (account: string, of: string): Promise<{ ifMatch: string }> => ({
    ifMatch: (await client.get(account, at(of))).headers['etag'] ?? '',
  });
  await meet('428 if-match-missing', post(OFFICER, at(note, '/indieningen')));
  await client.made(OFFICER, at(note, '/indieningen'), await seen(OFFICER, note));
  const { ifMatch } = await seen(SECRETARY, note);
  await meet('412 stale-version', post(SECRETARY, at(note, '/instemmingen'), { ifMatch: '"seen"' }));
  await meet('403 decided-by-other-role', post(REGISSEUR, at(note, '/instemmingen'), { ifMatch }));
  await client.made(OFFICER, at(note, '/intrekkingen'), { body: { reden: 'niet nodig' } });
  await meet('409 note-withdrawn', post(OFFICER, at(note, '/versies'), { body: NOTE }));
  const own = await written({ bedrag: '0.00', kosten: '99999999.00' });
  await meet('409 nothing-asked', post(OFFICER, at(own, '/indieningen'), await seen(OFFICER, own)));
  await meet(
    '409 advice-note-needed',
    post(LEAD, at(own, '/besluiten-binnen-plafond'), await seen(LEAD, own)),
  );
  const rule = { lijst: 'decisionPolicies', id: 'sla-2023', occasion: 'absence', from: '2026-01-01' };
  const policy = { ...rule, decider: 'regisseur', costs: 'all' };
  await client.made(OFFICER, `${AGREEMENT}/feiten`, { body: { bron: 'SLA 2023', feiten: [policy] } });
  const part = await written({ bedrag: '800.00' });
  await meet('409 all-costs-are-asked', post(OFFICER, at(part, '/indieningen'), await seen(OFFICER, part)));
}

/** The client decides on an amount above the ceiling of 2026, over HTTP. */
export async function decideAbove({ client }: Api, bedrag: string): Promise<void> {
  const body = { ...NOTE, kosten: bedrag, bedrag };
  const { sleutel } = (await client.made(LEAD, `${AGREEMENT}/adviesnotas`, { body })).body;
  const path = `${AGREEMENT}/adviesnotas/${String(sleutel)}`;
  const seen = async (account: string): Promise<string> =>
    (await client.get(account, path)).headers['etag'] ?? '';
  await client.made(LEAD, `${path}/indieningen`, { ifMatch: await seen(LEAD) });
  const ifMatch = await seen(SECRETARY);
  await client.made(SECRETARY, `${path}/instemmingen`, { ifMatch });
}
