import type { Answer, Sent } from './api-client';
import { AGREEMENT } from './api-example';
import { clarifyAll } from './fix-overview';
import type { Api } from './start-api';

type Expect = (answer: Promise<Answer>, status: number, code: string) => Promise<Answer>;

const CONTROLLER = 'client-controller';

/** Meets every refusal about fixing a half-year overview, in the first half of 2026, and about codes to book it by. */
export async function meetHalfYearRefusals(expectRefusal: Expect, api: Api): Promise<void> {
  const overview = `${AGREEMENT}/halfjaaroverzichten/2026-h1`;
  const fix = (sent: Sent, at = overview): Promise<Answer> =>
    api.client.post(CONTROLLER, `${at}/vaststellingen`, sent);
  const { headers } = await api.client.get(CONTROLLER, overview);
  const second = `${AGREEMENT}/halfjaaroverzichten/2026-h2`;
  await expectRefusal(fix({ ifMatch: '"0"' }, second), 409, 'period-not-begun');
  const before = `${AGREEMENT}/halfjaaroverzichten/2023-h2`;
  await expectRefusal(fix({ ifMatch: '"0"' }, before), 409, 'period-outside-agreement');
  await expectRefusal(fix({ ifMatch: '"0"' }), 412, 'stale-version');
  await expectRefusal(fix({ ifMatch: headers['etag'] ?? '' }), 409, 'overview-not-clarified');
  const ifMatch = await clarifyAll(api, CONTROLLER, overview);
  await api.client.made(CONTROLLER, `${overview}/vaststellingen`, { ifMatch });
  await expectRefusal(fix({ ifMatch }), 409, 'overview-fixed-before');
  await expectRefusal(api.client.get(CONTROLLER, `${overview}/vaststellingen/99`), 404, 'unknown-overview');
  const coding = { body: { geldigVanaf: '2026-01', regels: [{ onderdeel: 'overhead', taakveld: '0.4' }] } };
  await api.client.made(CONTROLLER, `${AGREEMENT}/coderingen`, coding);
  const again = api.client.post(CONTROLLER, `${AGREEMENT}/coderingen`, coding);
  await expectRefusal(again, 409, 'coding-unchanged');
}
