import type { Answer, Sent } from './api-client';
import { AGREEMENT } from './api-example';
import { LEAD, OFFICER, REGISSEUR, type Api } from './start-api';

type Expect = (answer: Promise<Answer>, status: number, code: string) => Promise<Answer>;

/** Meets every refusal about quarterly reports. */
export async function meetQuarterRefusals(expectRefusal: Expect, { client }: Api): Promise<void> {
  const at = (quarter: string, part = ''): string => `${AGREEMENT}/kwartaalrapportages/${quarter}${part}`;
  const meet = async (expected: string, answer: Promise<Answer>): Promise<void> => {
    const [status, code] = expected.split(' ');
    await expectRefusal(answer, Number(status), code ?? '');
  };
  const seen = async (account: string, quarter: string): Promise<Sent> => ({
    ifMatch: (await client.get(account, at(quarter))).headers['etag'] ?? '',
  });
  const put = async (quarter: string): Promise<Answer> =>
    client.post(LEAD, at(quarter, '/indieningen'), await seen(LEAD, quarter));
  const write = (quarter: string, ...teksten: object[]): Promise<Answer> =>
    client.post(OFFICER, at(quarter, '/versies'), { body: { teksten } });
  const readIn = (...rows: string[]): Promise<Answer> => {
    const content = ['kwartaal;meting;product;waarde;bron', ...rows].join('\n');
    return client.post(OFFICER, at('2025-k4', '/cijferbestanden'), {
      file: { name: 'cijfers.csv', content },
    });
  };
  const onSection = { body: { onderdeel: 'zelfevaluatie', tekst: 'Dat komt goed.' } };
  await meet('404 unknown-quarterly-report', client.get(OFFICER, at('2025-k3')));
  await meet('409 quarter-outside-agreement', write('2023-k4'));
  await meet('400 figure-file-faults', readIn('2025-k4;bezoeken;;1;lijst'));
  await readIn('2025-k4;zelfevaluatie-brp;;50;lijst');
  await meet('409 figure-file-read-before', readIn('2025-k4;zelfevaluatie-brp;;50;lijst'));
  await write('2026-k4');
  await meet('409 quarter-not-over', put('2026-k4'));
  await write('2025-k4');
  await meet('409 quarterly-report-not-open', client.post(OFFICER, at('2025-k4', '/antwoorden'), onSection));
  await meet('409 below-norm-unexplained', put('2025-k4'));
  await write('2025-k4', onSection.body);
  const stale = { ifMatch: '"seen"' };
  await meet('412 stale-version', client.post(LEAD, at('2025-k4', '/indieningen'), stale));
  await meet('409 payroll-missing-unexplained', put('2025-k4'));
  const costs = { onderdeel: 'financieel', tekst: 'De loonkosten komen later.' };
  await write('2025-k4', onSection.body, costs);
  await put('2025-k4');
  await meet('412 stale-version', client.post(REGISSEUR, at('2025-k4', '/vaststellingen'), stale));
  await client.made(REGISSEUR, at('2025-k4', '/vaststellingen'), await seen(REGISSEUR, '2025-k4'));
  await meet('409 quarterly-report-fixed', write('2025-k4'));
}
