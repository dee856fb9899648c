import { VerifyRecords, wordVerification } from '../../../src/evidence';
import { systemActor, Transactions } from '../../../src/platform/database';
import { replayClosing } from '../../support/close-year';
import { keepAgreement, scenarioOf, type KeptAgreement } from './kept-agreement';

jest.setTimeout(120_000);

/** What a superuser did, and what must be said of it. */
const TAMPERINGS: readonly [what: string, sql: string, named: RegExp][] = [
  [
    'a changed statement',
    `UPDATE year_end_statement SET body = jsonb_set(body, '{total,actual}', '"1.00"')`,
    /Jaarafrekening 2025 van DVO-TEST: de inhoud past niet/,
  ],
  [
    'a changed statement with its hash',
    `UPDATE year_end_statement SET body_hash = repeat('0', 64)`,
    /Jaarafrekening 2025 van DVO-TEST: is anders dan de keten noemt/,
  ],
  [
    'a changed count',
    `ALTER TABLE year_end_statement DROP CONSTRAINT says_the_same; UPDATE year_end_statement SET line_count = line_count + 1`,
    /Jaarafrekening 2025 van DVO-TEST: charged is anders dan in de afrekening zelf/,
  ],
  [
    'a figure that does not follow from the facts',
    `UPDATE year_end_statement SET body = jsonb_set(body, '{parked}', '[]'); UPDATE year_end_statement SET body = jsonb_set(body, '{decided}', '[{}]')`,
    /Jaarafrekening 2025 van DVO-TEST: decided is anders dan opnieuw berekend/,
  ],
  [
    'a statement that no longer says that it rests on a provisional table',
    `UPDATE year_end_statement SET body = body - 'provisionalTables'`,
    /Jaarafrekening 2025 van DVO-TEST: provisionalTables is anders dan opnieuw berekend/,
  ],
  [
    'a removed statement',
    'DELETE FROM year_end_statement',
    /Jaarafrekening 2025 van DVO-TEST: ontbreekt, maar is volgens de keten \(schakel \d+\) vastgesteld/,
  ],
  [
    'an inserted statement',
    `INSERT INTO year_end_statement SELECT agreement_id, 2024, known_on, known_position, runs_before, rules_version, line_count, line_sum, lines_hash, body || '{"year": 2024}', body_hash, issued_at, issued_by, issued_role FROM year_end_statement`,
    /Jaarafrekening 2024 van DVO-TEST: is volgens de keten nooit vastgesteld/,
  ],
  [
    'a later closing, so that lines would not say that they came after it',
    `UPDATE year_end_statement SET runs_before = runs_before + 1`,
    /Jaarafrekening 2025 van DVO-TEST: is anders dan de keten noemt/,
  ],
  [
    'a line that no longer says it came after closing',
    `UPDATE document SET body = jsonb_set(body, '{lines}', (SELECT jsonb_agg(line - 'afterClosing') FROM jsonb_array_elements(body -> 'lines') line)) WHERE body::text LIKE '%afterClosing%'`,
    /Document F2026-\d+: lines is anders dan opnieuw berekend/,
  ],
];

const EARLIER = { recordedOn: '2025-09-15', source: 'provisional table' };
const LATER = { recordedOn: '2026-02-10', source: 'published table' };

/** The ceiling of the last quarter rests on a provisional table when the year is closed, on the published one later. */
function onProvisionalTable(scenario: unknown): unknown {
  const { salaryTables, ...rest } = scenario as {
    salaryTables: [{ scales: Readonly<Record<string, string[]>> }];
  };
  const [{ scales: published }] = salaryTables;
  const indexed = Object.fromEntries(
    Object.entries(published).map(([scale, steps]) => [
      scale,
      steps.map((amount) => (Number(amount) * 1.02).toFixed(2)),
    ]),
  );
  const quarter = { collectiveAgreement: 'Cao Gemeenten', from: '2025-10-01' };
  const tables = [
    ...salaryTables,
    { ...quarter, id: 'provisional', provisional: true, ...EARLIER, scales: indexed },
    { ...quarter, id: 'published', replaces: 'provisional', ...LATER, scales: published },
  ];
  return { ...rest, salaryTables: tables };
}

describe('slotsom verify, of a closed year', () => {
  let kept: KeptAgreement;
  const look = (tampering: string): Promise<string> =>
    kept.after(tampering, async (evidence) =>
      wordVerification(await evidence.get(VerifyRecords).verify()).join('\n'),
    );

  beforeAll(async () => {
    kept = await keepAgreement(
      onProvisionalTable(scenarioOf('10-across-the-year')),
      (bench, record, scenario) => replayClosing(bench, record, scenario, { year: 2025, day: '2026-01-28' }),
    );
  });

  afterAll(() => kept.drop());

  it('makes the statement again from facts and documents, and finds nothing', async () => {
    expect(await look('')).toMatch(
      /^In orde: .* documenten, 1 jaarafrekeningen, 0 halfjaaroverzichten en 0 kwartaalrapportages gecontroleerd\.$/,
    );
  });

  it('makes a statement of the first edition, which named no grounds, again in it', async () => {
    const changes = `(SELECT coalesce(jsonb_agg(change - 'grounds'), '[]') FROM jsonb_array_elements(body -> 'changes') change)`;
    const said = await look(
      `UPDATE year_end_statement SET body = jsonb_set(body - 'edition', '{changes}', ${changes})`,
    );
    expect(said).toContain('de inhoud past niet');
    expect(said).not.toContain('opnieuw berekend');
  });

  it('goes by the provisional table that it knew, and not by the published one of later', async () => {
    const tables = await kept.after('', (evidence) =>
      evidence
        .get(Transactions)
        .run(systemActor('test'), (tx) =>
          tx.query(`SELECT body -> 'provisionalTables' AS tables FROM year_end_statement`),
        ),
    );
    const months = ['2025-10', '2025-11', '2025-12'];
    const table = { id: 'provisional', collectiveAgreement: 'Cao Gemeenten', from: '2025-10-01' };
    expect(tables).toEqual([{ tables: [{ table, months }] }]);
  });

  it.each(TAMPERINGS)('finds %s', async (_, sql, named) => {
    expect(await look(sql)).toMatch(named);
  });
});
