import type { AgreementRecord } from '../../../src/agreements';
import { VerifyRecords, wordVerification } from '../../../src/evidence';
import type { HalfYear } from '../../../src/kernel/time';
import type { Actor } from '../../../src/platform/database';
import type { ProductBench } from '../../support/product-bench';
import { replayScenario, type ScenarioFile } from '../../support/replay-scenario';
import { keepAgreement, scenarioOf, type KeptAgreement } from './kept-agreement';

jest.setTimeout(120_000);

const CONTROLLER: Actor = { person: 'control', role: 'controller', party: 'client-town' };
const PERIOD: HalfYear = { year: 2025, half: 2 };
const VERSION = 'Halfjaaroverzicht 2025-h2 van DVO-TEST, versie 1:';

/** What a superuser did, and what must be said of it. */
const TAMPERINGS: readonly [what: string, sql: string, said: string][] = [
  [
    'a changed figure',
    `UPDATE fixed_overview SET body = jsonb_set(body, '{figures,total,chargeable}', '"1.00"')`,
    `${VERSION} cijfers of toelichtingen passen niet bij de vingerafdruk.`,
  ],
  [
    'changed words',
    `UPDATE fixed_overview SET body = jsonb_set(body, '{clarifications,0,text}', '"mooi weer"')`,
    `${VERSION} cijfers of toelichtingen passen niet bij de vingerafdruk.`,
  ],
  [
    'another fingerprint',
    `UPDATE fixed_overview SET body_hash = repeat('0', 64)`,
    `${VERSION} is anders dan de keten noemt.`,
  ],
  [
    'an overview in the name of the other party',
    `UPDATE fixed_overview SET party = 'contractor-town'`,
    `${VERSION} is anders dan de keten noemt.`,
  ],
  [
    'another day of what was known',
    `ALTER TABLE fixed_overview DROP CONSTRAINT says_the_same; UPDATE fixed_overview SET known_on = known_on + 1`,
    `${VERSION} knownOn is anders dan in het overzicht zelf.`,
  ],
  [
    'an overview of another half-year',
    `ALTER TABLE fixed_overview DROP CONSTRAINT says_the_same; UPDATE fixed_overview SET period = '2025-h1'`,
    'Halfjaaroverzicht 2025-h1 van DVO-TEST, versie 1: is volgens de keten nooit vastgesteld.',
  ],
];

describe('slotsom verify, of a fixed half-year', () => {
  let kept: KeptAgreement;
  const look = (tampering: string): Promise<string> =>
    kept.after(tampering, async (evidence) =>
      wordVerification(await evidence.get(VerifyRecords).verify()).join('\n'),
    );

  beforeAll(async () => {
    kept = await keepAgreement(scenarioOf('10-across-the-year'), replayFixing);
  });

  afterAll(() => kept.drop());

  it('finds nothing while it stands as it was fixed', async () => {
    expect(await look('')).toMatch(/^In orde: .* en 1 halfjaaroverzichten gecontroleerd/);
  });

  it.each(TAMPERINGS)('finds %s', async (_, sql, said) => {
    expect(await look(sql)).toContain(said);
  });

  it('finds that one was removed', async () => {
    expect(await look('DELETE FROM fixed_overview')).toMatch(
      /versie 1: ontbreekt, maar is volgens de keten \(schakel \d+\) vastgesteld\./,
    );
  });
});

/** Lives through a scenario, after which the client clarifies and fixes a half-year. */
async function replayFixing(bench: ProductBench, record: AgreementRecord, scenario: unknown): Promise<void> {
  await replayScenario(bench, record, scenario as ScenarioFile);
  const shown = async () => {
    const read = await bench.readHalfYear.read(CONTROLLER, record.key, PERIOD, {});
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    return read.value;
  };
  const asking = (await shown()).figures.rows.filter(({ asks }) => asks.length > 0);
  await bench.transactions.run(CONTROLLER, (tx) =>
    bench.halfYearActs.clarify(
      tx,
      record,
      PERIOD,
      asking.map(({ part }) => ({ part, text: 'vacature' })),
    ),
  );
  const { fingerprint } = await shown();
  const fixed = await bench.transactions.run(CONTROLLER, (tx) =>
    bench.halfYearActs.fix(tx, record, PERIOD, fingerprint),
  );
  if (!fixed.ok) throw new Error(fixed.refusal.code);
}
