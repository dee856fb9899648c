import type { Answer } from './api-client';
import { AGREEMENT } from './api-example';
import { LEAD, OFFICER, OFFICER_AT_CLIENT, REGISSEUR, type Api } from './start-api';
import { submitAddendum } from './submit-addendum';

type Expect = (answer: Promise<Answer>, status: number, code: string) => Promise<Answer>;
type Meet = (expected: string, answer: Promise<Answer>) => Promise<void>;

const PROPOSAL = {
  ...{ soort: 'project', titel: 'Digitale balie', dienst: '1.1', reden: 'op verzoek', van: '2026-01' },
  prijs: { grondslag: 'vast', bedrag: '1000.00' },
};
const CALAMITY = {
  ...{ titel: 'Waterschade', dienst: '1.1', reden: 'natte akten', van: '2026-01', raming: '20000.00' },
  ...{ gebeurdOp: '2026-01-03', gebeurd: 'een lek', gedaan: 'gedroogd' },
  ingelicht: [{ functie: 'regisseur', op: '2026-01-03' }],
};
const HOURS = {
  ...{ soort: 'uren', omschrijving: 'herstel', op: '2026-01-05', aantal: '100', eenheid: 'uur' },
  prijsPerEenheid: '100',
};
const SCAN = { name: 'scan.pdf', content: '%PDF-1.7 scan %%EOF' };
const PAPER = { body: { op: '2026-01-05' } };

/** Meets every refusal about addenda, calamities and their entries. */
export async function meetAddendumRefusals(expectRefusal: Expect, api: Api): Promise<void> {
  const meet: Meet = async (expected, answer) => {
    const [status, code] = expected.split(' ');
    await expectRefusal(answer, Number(status), code ?? '');
  };
  await meetActs(api, meet);
  await meetFiles(api, meet);
  await meetCosts(api, meet);
}

const at = (key: string, part = ''): string => `${AGREEMENT}/addenda/${key}${part}`;

async function proposed({ client }: Api, body: object = PROPOSAL, path = 'addenda'): Promise<string> {
  return (await client.made(LEAD, `${AGREEMENT}/${path}`, { body })).body.sleutel as string;
}

async function meetActs(api: Api, meet: Meet): Promise<void> {
  const { client } = api;
  const post = (path: string, body?: object): Promise<Answer> => client.post(OFFICER, path, body && { body });
  await meet('404 unknown-addendum', client.get(OFFICER, at('A999')));
  const key = await proposed(api);
  await meet('409 act-not-open', post(at(key, '/antwoorden'), { tekst: 'ja' }));
  await meet(
    '409 not-a-calamity',
    client.post(LEAD, at(key, '/kostenvoorstellen'), { body: { posten: ['x'] } }),
  );
  await meet('409 kind-differs', post(at(key, '/versies'), { ...PROPOSAL, soort: 'maatwerk' }));
  await submitAddendum(client, OFFICER, at(key));
  const ifMatch = (await client.get(REGISSEUR, at(key))).headers['etag'] ?? '';
  await meet('412 stale-version', client.post(REGISSEUR, at(key, '/akkoorden'), { ifMatch: '"seen"' }));
  await meet('403 prepared-it-yourself', client.post(OFFICER_AT_CLIENT, at(key, '/akkoorden'), { ifMatch }));
  await client.made(REGISSEUR, at(key, '/akkoorden'), { ifMatch });
  await meet('400 day-in-the-future', post(at(key, '/afrondingen'), { op: '2199-01-01' }));
  await meet('400 completed-before-work', post(at(key, '/afrondingen'), { op: '1900-01-01' }));
  await client.made(OFFICER, at(key, '/afrondingen'), { body: { op: '2026-01-20' } });
  await meet('409 addendum-completed', post(at(key, '/versies'), PROPOSAL));
  const withdrawn = await proposed(api);
  await client.made(OFFICER, at(withdrawn, '/intrekkingen'), { body: { reden: 'niet nodig' } });
  await meet('409 addendum-withdrawn', post(at(withdrawn, '/versies'), PROPOSAL));
  const prijs = { grondslag: 'formatie', functie: 'x', schaal: 'geen', urenPerWeek: '8', van: '2026-01-01' };
  const formation = await proposed(api, { ...PROPOSAL, soort: 'meerwerk', prijs });
  await meet('409 addendum-not-recordable', submitAddendum(client, OFFICER, at(formation)));
  await meet('409 addendum-in-payroll', post(at(formation, '/posten'), HOURS));
}

async function meetFiles(api: Api, meet: Meet): Promise<void> {
  const key = await proposed(api);
  const paper = (content: string | Buffer): Promise<Answer> =>
    api.client.post(OFFICER, at(key, '/akkoorden-op-papier'), { ...PAPER, file: { ...SCAN, content } });
  await meet('400 proof-of-other-type', paper('geen PDF'));
  await meet('413 proof-too-large', paper(Buffer.alloc(10 * 1024 * 1024 + 1, '%PDF-')));
  const body = { ...HOURS, soort: 'aankoop' };
  await meet('409 addendum-not-offered', api.client.post(OFFICER, at(key, '/posten'), { body }));
  await submitAddendum(api.client, OFFICER, at(key));
  await meet('400 proof-missing', api.client.post(OFFICER, at(key, '/posten'), { body }));
}

async function meetCosts(api: Api, meet: Meet): Promise<void> {
  const { client } = api;
  const key = await proposed(api, CALAMITY, 'calamiteiten');
  const early = { ...CALAMITY, gebeurdOp: '2020-01-01' };
  await meet('400 days-not-possible', client.post(LEAD, `${AGREEMENT}/calamiteiten`, { body: early }));
  await meet('409 calamities-alike', client.post(LEAD, `${AGREEMENT}/calamiteiten`, { body: CALAMITY }));
  await submitAddendum(client, LEAD, at(key));
  await meet('409 consent-not-needed', client.post(REGISSEUR, at(key, '/akkoorden'), { ifMatch: '"seen"' }));
  const offer = (...posten: string[]): Promise<Answer> =>
    client.post(LEAD, at(key, '/kostenvoorstellen'), { body: { posten } });
  const late = { ...HOURS, op: '2025-12-31' };
  await meet('400 outside-months', client.post(OFFICER, at(key, '/posten'), { body: late }));
  const hours = async (aantal: string): Promise<string> => {
    const { posten } = (await client.made(OFFICER, at(key, '/posten'), { body: { ...HOURS, aantal } })).body;
    return (posten as { id: string }[]).at(-1)?.id ?? '';
  };
  const confirm = (account: string, entry: string): Promise<Answer> =>
    client.post(account, at(key, `/posten/${entry}/bevestigingen`));
  const [first, second] = [await hours('100'), await hours('200')];
  await meet('404 unknown-entry', offer('nergens'));
  await meet('409 entry-not-confirmed', offer(first));
  await meet('403 entry-written-by-you', confirm(OFFICER, first));
  for (const entry of [first, second]) expect((await confirm(LEAD, entry)).status).toBe(201);
  await meet('409 nothing-to-confirm', confirm(LEAD, first));
  const counting = [`${first} bevestigd`, `${second} bevestigd`];
  await meet('400 entry-named-twice', offer(counting[0] ?? '', counting[0] ?? ''));
  await meet('409 calamity-limit-reached', offer(...counting));
  const { kostenvoorstel } = (await offer(counting[0] ?? '')).body as {
    kostenvoorstel: { vingerafdruk: string };
  };
  const ifMatch = `"${kostenvoorstel.vingerafdruk}"`;
  await client.made(REGISSEUR, at(key, '/kostenakkoorden'), { ifMatch });
  await meet('409 agreed-before', offer(counting[0] ?? ''));
}
