import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { AgreementRecord } from '../../../src/agreements';
import { writeEvidence } from '../../../src/cli/evidence';
import { VerifyRecords, wordVerification } from '../../../src/evidence';
import { readRecords } from '../../../src/evidence/verifier/read-records';
import { verifyEvidence } from '../../../src/evidence/verifier/verify-evidence';
import { Exact } from '../../../src/kernel/money';
import type { Quarter } from '../../../src/kernel/time';
import { decided } from '../../support/addendum-steps';
import { compileVerifier } from '../../support/compile-verifier';
import { CLIENT, LEAD, OFFICER, type ProductBench } from '../../support/product-bench';
import { replayScenario, type ScenarioFile } from '../../support/replay-scenario';
import { fixHalfYear } from './fix-half-year';
import { keepAgreement, KEY, scenarioOf, type KeptAgreement } from './kept-agreement';

jest.setTimeout(180_000);

const QUARTER: Quarter = { year: 2025, quarter: 4 };
const YEAR = 2026;
const REPORT = 'Kwartaalrapportage 2025-k4 van DVO-TEST, versie 1:';
const ACTS = `${REPORT} opmerkingen, antwoorden of de vaststelling zijn anders dan de keten noemt.`;

/** What a superuser did, and what must be said of it. */
const TAMPERINGS: readonly [what: string, sql: string, said: string][] = [
  [
    'a changed figure',
    `UPDATE quarterly_report_offer SET report = replace(report::text, '"value": "3"', '"value": "2"')::jsonb`,
    `${REPORT} cijfers of teksten passen niet bij de vingerafdruk.`,
  ],
  [
    'a changed text',
    `UPDATE quarterly_report_offer SET report = replace(report::text, 'Rustig', 'Druk')::jsonb`,
    `${REPORT} cijfers of teksten passen niet bij de vingerafdruk.`,
  ],
  [
    'another fingerprint',
    `UPDATE quarterly_report_offer SET fingerprint = repeat('0', 64)`,
    `${REPORT} is anders dan de keten noemt.`,
  ],
  [
    'a report of another quarter',
    `UPDATE quarterly_report_offer SET quarter = 3`,
    'Kwartaalrapportage 2025-k3 van DVO-TEST, versie 1: is volgens de keten nooit voorgelegd.',
  ],
  [
    'a quarter that the report does not say',
    `UPDATE quarterly_report_offer SET quarter = 3`,
    'Kwartaalrapportage 2025-k3 van DVO-TEST, versie 1: quarter is anders dan in de rapportage zelf.',
  ],
  ['a removed report', 'DELETE FROM quarterly_report_offer', `${REPORT} ontbreekt, maar is volgens de keten`],
  ['a changed comment', `UPDATE quarterly_report_act SET text = 'Prima.' WHERE act = 'comment'`, ACTS],
  [
    'a comment on another section',
    `UPDATE quarterly_report_act SET section = 'formatie' WHERE act = 'comment'`,
    ACTS,
  ],
  ['a removed answer', `DELETE FROM quarterly_report_act WHERE act = 'answer'`, ACTS],
  [
    'a fixing by someone else',
    `UPDATE quarterly_report_act SET done_role = 'controller' WHERE act = 'fix'`,
    ACTS,
  ],
  [
    'a fixing by another party',
    `UPDATE quarterly_report_act SET done_party = 'hardenberg' WHERE act = 'fix'`,
    ACTS,
  ],
  [
    'an earlier fixing',
    `UPDATE quarterly_report_act SET done_at = done_at - interval '1 day' WHERE act = 'fix'`,
    ACTS,
  ],
  [
    'a comment that became an answer',
    `UPDATE quarterly_report_act SET act = 'answer' WHERE act = 'comment'`,
    ACTS,
  ],
  [
    'a fixing of something else',
    `UPDATE quarterly_report_act SET seen = repeat('0', 64) WHERE act = 'fix'`,
    ACTS,
  ],
];

describe('a quarterly report that was fixed', () => {
  let kept: KeptAgreement;
  const look = (tampering: string): Promise<string> =>
    kept.after(tampering, async (evidence) =>
      wordVerification(await evidence.get(VerifyRecords).verify()).join('\n'),
    );

  beforeAll(async () => {
    kept = await keepAgreement(scenarioOf('10-across-the-year'), replayReporting);
  });

  afterAll(() => kept.drop());

  it('is verified, and nothing is found while it stands as it was put to the client', async () => {
    expect(await look('')).toMatch(/^In orde: .* en 1 kwartaalrapportages gecontroleerd/);
  });

  it.each(TAMPERINGS)('shows %s', async (_, sql, said) => {
    expect(await look(sql)).toContain(said);
  });

  describe('in an evidence file', () => {
    let folder: string;
    const fileFor = (audience: 'contractor' | 'client', tampering = ''): Promise<Buffer> =>
      kept.after(tampering, async (evidence) => {
        const out = join(folder, `${audience}.jsonl`);
        await writeEvidence(
          evidence,
          { agreement: KEY, year: YEAR, for: audience, out },
          new PassThrough(),
          folder,
        );
        return readFileSync(out);
      });

    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'evidence-'));
      compileVerifier(folder);
    });

    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    it.each(['contractor', 'client'] as const)('of the %s says all that both sides saw', async (audience) => {
      const file = await fileFor(audience);
      expect(verifyEvidence(file).findings).toEqual([]);
      const records = readRecords(file, []);
      const shown = (kind: string): [string, boolean][] =>
        records.filter((one) => one.kind === kind).map(({ id, body }) => [id, body !== undefined]);
      expect(shown('quarterly-report')).toEqual([['2025-k4/1', true]]);
      expect(shown('report-act')).toEqual(
        [1, 2, 3, 4].map((number) => [`2025-k4/1/${number.toString()}`, true]),
      );
      expect(shown('quarterly-figure')).toEqual([
        ['2025-k4/1', audience === 'contractor'],
        ['2025-k4/2', audience === 'contractor'],
      ]);
      expect(shown('half-year')).toEqual([['2025-h2/1', true]]);
    });

    it.each([
      [
        `UPDATE quarterly_report_offer SET report = replace(report::text, 'Rustig', 'Druk')::jsonb`,
        'Kwartaalrapportage 2025-k4/1: de inhoud past niet bij de vingerafdruk.',
      ],
      [
        `UPDATE quarterly_report_offer SET fingerprint = repeat('0', 64)`,
        'Kwartaalrapportage 2025-k4/1: de auditketen noemt een andere inhoud.',
      ],
      [
        `UPDATE quarterly_report_act SET text = 'Prima.' WHERE act = 'comment'`,
        'Kwartaalrapportage 2025-k4/1/2: de auditketen noemt andere woorden.',
      ],
      [
        `UPDATE quarterly_report_act SET section = 'formatie' WHERE act = 'comment'`,
        'Kwartaalrapportage 2025-k4/1/2: de auditketen noemt andere woorden.',
      ],
      ...['answer', 'fix'].map((act) => [
        `DELETE FROM quarterly_report_act WHERE act = '${act}'`,
        'Kwartaalrapportage 2025-k4/1: de auditketen noemt meer of minder handelingen.',
      ]),
      ...[
        `done_role = 'controller'`,
        `done_party = 'twenterand'`,
        `seen = repeat('0', 64)`,
        `done_at = done_at - interval '1 day'`,
      ].map((other) => [
        `UPDATE quarterly_report_act SET ${other} WHERE act = 'fix'`,
        'Kwartaalrapportage 2025-k4/1/4: de auditketen noemt een andere handeling.',
      ]),
      [
        `UPDATE quarterly_report_act SET act = 'answer' WHERE act = 'comment'`,
        'Kwartaalrapportage 2025-k4/1/2: de auditketen noemt een andere handeling.',
      ],
      [
        `DELETE FROM quarterly_report_act; DELETE FROM quarterly_report_offer; DELETE FROM quarterly_report_version`,
        'Kwartaalrapportage 2025-k4/1: ontbreekt, maar is volgens de auditketen voorgelegd.',
      ],
      [
        `UPDATE fixed_overview SET body = jsonb_set(body, '{figures,total,chargeable}', '"1.00"')`,
        'Halfjaaroverzicht 2025-h2/1: de inhoud past niet bij de vingerafdruk.',
      ],
    ])('shows to either side what was changed before it was written: %s', async (sql, said) => {
      for (const audience of ['contractor', 'client'] as const)
        expect(verifyEvidence(await fileFor(audience, sql)).findings).toContain(said);
    });
  });
});

/** Lives through a scenario, after which a quarter is reported, commented on and fixed, and a half-year is fixed. */
async function replayReporting(
  bench: ProductBench,
  record: AgreementRecord,
  scenario: unknown,
): Promise<void> {
  await replayScenario(bench, record, scenario as ScenarioFile);
  for (const [value, replaces] of [['4'], ['3', 1]] as const)
    await bench.transactions.run(OFFICER, async (tx) =>
      decided(
        await bench.enterFigures.enter(tx, record, QUARTER, {
          ...{ measure: 'klachten', value: Exact.parse(value)!, source: 'register' },
          ...(replaces !== undefined && { replaces }),
        }),
      ),
    );
  const texts = [
    { section: 'samenwerking', text: 'Rustig kwartaal.' },
    { section: 'financieel', text: 'De loonkosten komen later.' },
  ];
  await bench.reportDesk.write(OFFICER, record.key, QUARTER, { texts });
  const { shown } = await bench.readReports.find(LEAD, record.key, QUARTER);
  const seen = shown.fingerprint;
  const on = { section: 'samenwerking' };
  await bench.reportDesk.act(LEAD, record.key, QUARTER, { act: 'submit', seen });
  await bench.reportDesk.act(CLIENT, record.key, QUARTER, { act: 'comment', ...on, text: 'Hoezo?' });
  await bench.reportDesk.act(OFFICER, record.key, QUARTER, { act: 'answer', ...on, text: 'Zo.' });
  await bench.reportDesk.act(CLIENT, record.key, QUARTER, { act: 'fix', seen });
  await fixHalfYear(bench, record);
}
