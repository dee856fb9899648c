import type { AgreementRecord } from '../../../src/agreements';
import { VerifyRecords, wordVerification } from '../../../src/evidence';
import type { ProductBench } from '../../support/product-bench';
import { replayScenario, type ScenarioFile } from '../../support/replay-scenario';
import { fixHalfYear } from './fix-half-year';
import { keepAgreement, scenarioOf, type KeptAgreement } from './kept-agreement';

jest.setTimeout(120_000);

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
    expect(await look('')).toMatch(
      /^In orde: .* 1 halfjaaroverzichten en 0 kwartaalrapportages gecontroleerd/,
    );
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
  await fixHalfYear(bench, record);
}
