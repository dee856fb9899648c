import type { Answer } from './api-client';
import { AGREEMENT } from './api-example';
import { OFFICER, REGISSEUR, type Api } from './start-api';

type Expect = (answer: Promise<Answer>, status: number, code: string) => Promise<Answer>;

const FIRST = 'cao-gemeenten-2026-01-01';
const PROVISIONAL = 'cao-gemeenten-2027-01-01-voorlopig';

/** Meets every refusal about salary tables; the second agreement is between the same parties. */
export async function meetTableRefusals(expectRefusal: Expect, api: Api, secondKey: string): Promise<void> {
  const meet: Meet = async (expected, answer) => {
    const [status, code] = expected.split(' ');
    await expectRefusal(answer, Number(status), code ?? '');
  };
  await meetRelations(api, meet);
  await meetAcceptances(api, `/v1/overeenkomsten/${secondKey}`, meet);
}

type Meet = (expected: string, answer: Promise<Answer>) => Promise<void>;

async function meetRelations({ client }: Api, meet: Meet): Promise<void> {
  const correct = (verbetert: string): Promise<Answer> =>
    client.post(OFFICER, '/v1/salaristabellen', {
      file: { name: 'tabel.csv', content: 'scale,step,monthly_amount\n8,1,3200\n' },
      body: { cao: 'Cao Gemeenten', ingangsdatum: '2028-01-01', verbetert },
    });
  const raise = (id: string, ingangsdatum: string): Promise<Answer> =>
    client.post(OFFICER, `/v1/salaristabellen/${id}/indexeringen`, {
      body: { percentage: '1.6', ingangsdatum },
    });
  const ask = (path: string): Promise<Answer> => client.get(OFFICER, `${AGREEMENT}/${path}`);
  await meet('409 table-to-correct-unknown', correct('nergens'));
  await meet('409 table-to-correct-differs', correct(FIRST));
  await meet('409 not-after-basis', raise(FIRST, '2025-01-01'));
  expect((await raise(FIRST, '2027-01-01')).status).toBe(201);
  await meet('409 basis-provisional', raise(PROVISIONAL, '2028-01-01'));
  await meet('409 table-not-kept', ask('salaristabellen/nergens/effect'));
  await meet('409 table-not-entered', ask(`salaristabellen/${PROVISIONAL}/effect?vervangt=nergens`));
  const regrading = 'effect?functie=Nachtwaker&schaal=8&vanaf=2026-02-01';
  await meet('409 function-not-in-formation', ask(`herwaarderingen/${regrading}`));
}

async function meetAcceptances({ client }: Api, second: string, meet: Meet): Promise<void> {
  const accept = (agreement: string, ifMatch: string): Promise<Answer> =>
    client.post(REGISSEUR, `${agreement}/salaristabellen/${FIRST}/akkoorden`, { ifMatch });
  await meet('409 acceptance-not-needed', accept(AGREEMENT, '"seen"'));
  await meet('409 table-not-entered', accept(second, '"seen"'));
  const policy = {
    lijst: 'policies',
    id: 'beleid-2026',
    from: '2026-01-01',
    overheadBasis: 'charged-salary-costs',
    trainingBasis: 'instalments',
    indexation: 'after-agreement',
    fullTimeHours: '36',
  };
  await client.made(OFFICER, `${second}/feiten`, { body: { bron: 'beleid', feiten: [policy] } });
  await client.made(OFFICER, `${second}/salaristabellen`, { body: { bron: 'tabel', tabel: FIRST } });
  await meet('412 stale-version', accept(second, '"seen"'));
  const effect = await client.get(REGISSEUR, `${second}/salaristabellen/${FIRST}/effect`);
  const seen = effect.headers['etag'] ?? '';
  expect((await accept(second, seen)).status).toBe(201);
  await meet('409 accepted-before', accept(second, seen));
}
