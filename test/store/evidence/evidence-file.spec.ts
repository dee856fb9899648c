import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { writeEvidence } from '../../../src/cli/evidence';
import { readRecords } from '../../../src/evidence/verifier/read-records';
import { verifyEvidence } from '../../../src/evidence/verifier/verify-evidence';
import type { Graph } from '../../../src/kernel/explanation';
import { compileVerifier } from '../../support/compile-verifier';
import { keepAgreement, KEY, scenarioOf, type KeptAgreement } from './kept-agreement';

jest.setTimeout(120_000);

/** How many bytes are flipped in both files together, as many in every kind of record. */
const FLIPS = 300;

type Row = Readonly<Record<string, unknown>>;

describe('slotsom evidence', () => {
  let kept: KeptAgreement;
  let folder: string;
  let full: Buffer;
  let redacted: Buffer;
  const kindsOf = (file: Buffer): Map<string, { body?: unknown }[]> => {
    const kinds = new Map<string, { body?: unknown }[]>();
    for (const record of readRecords(file, []))
      kinds.set(record.kind, [...(kinds.get(record.kind) ?? []), record]);
    return kinds;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'evidence-'));
    compileVerifier(folder);
    kept = await keepAgreement(scenarioOf('08-credit-note-and-withdrawal'));
    await kept.after('', async (evidence) => {
      for (const audience of ['contractor', 'client'] as const) {
        const options = { agreement: KEY, year: 2026, for: audience, out: join(folder, `${audience}.jsonl`) };
        await writeEvidence(evidence, options, new PassThrough(), folder);
      }
    });
    full = readFileSync(join(folder, 'contractor.jsonl'));
    redacted = readFileSync(join(folder, 'client.jsonl'));
  });

  afterAll(async () => {
    await kept.drop();
    rmSync(folder, { recursive: true });
  });

  it('is found sound by the program beside it, which needs nothing but Node', () => {
    const program = join(folder, 'bewijscontrole.cjs');
    const alone = mkdtempSync(join(tmpdir(), 'alone-'));
    writeFileSync(join(alone, 'controle.cjs'), readFileSync(program));
    for (const file of ['contractor', 'client']) {
      const answer = execFileSync(process.execPath, ['controle.cjs', join(folder, `${file}.jsonl`)], {
        cwd: alone,
        env: {},
        encoding: 'utf8',
      });
      expect(answer).toMatch(/^In orde: \d+ onderdelen/);
    }
    rmSync(alone, { recursive: true });
  });

  it.each([
    [[], /^Gebruik: node bewijscontrole\.cjs BESTAND\n$/],
    [
      ['er-is-niets.jsonl'],
      /^Bestand er-is-niets\.jsonl bestaat niet\. Controleer de naam en de rechten\.\n$/,
    ],
    [['.'], /^Bestand \. is een map\. Controleer de naam en de rechten\.\n$/],
  ])('the program says of %j in one sentence why nothing was checked', (given, sentence) => {
    const program = join(folder, 'bewijscontrole.cjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...given], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
  });

  it('recomputes every line of every document', () => {
    const { figures, hidden } = verifyEvidence(full);
    const kinds = kindsOf(full);
    const published = (kinds.get('document') as { body: { body: { lines: unknown[] } } }[]).flatMap(
      ({ body }) => body.body.lines,
    );
    expect(figures).toBe(published.length + (kinds.get('line')?.length ?? 0));
    expect(hidden).toBe(0);
  });

  it('closes with the same hash for both sides', () => {
    const manifest = (file: Buffer): string => file.toString().trimEnd().split('\n').at(-1) ?? '';
    expect(manifest(redacted)).toBe(manifest(full));
    expect(manifest(full)).toContain('slotsom-evidence/1');
  });

  it('shows the client no payroll, no amounts per function and no pseudonyms', () => {
    const kinds = kindsOf(redacted);
    for (const kind of ['payroll-line', 'payroll-delivery', 'calculation', 'line'])
      expect(kinds.get(kind)?.every(({ body }) => body === undefined)).toBe(true);
    for (const kind of ['document', 'run', 'link'])
      expect(kinds.get(kind)?.every(({ body }) => body !== undefined)).toBe(true);
    expect(redacted.toString()).not.toMatch(/"salary:|"employee"/);
    expect(full.toString()).toMatch(/"salary:.*"employee"|"employee".*"salary:/s);
  });

  it('hides from the client what the published graphs hide: formation, functions, payroll and employees', () => {
    const kinds = kindsOf(full);
    const bodiesOf = (kind: string): Row[] => (kinds.get(kind) ?? []).map(({ body }) => body as Row);
    const formation = bodiesOf('fact').filter(({ list }) => list === 'formation');
    const payroll = bodiesOf('payroll-line');
    const hidden = [
      ...formation.flatMap(({ id, content }) => [id, (content as Row)['function']]),
      ...payroll.flatMap(({ deliveryCode, fileRow, function: of, employee }) => [
        `${String(deliveryCode)}/${String(fileRow)}`,
        of,
        employee,
      ]),
    ].filter((text) => text !== null);
    const graphs = bodiesOf('document').map(({ explanation }) => explanation as Graph);
    expect(formation.length * payroll.length * graphs.length).toBeGreaterThan(0);
    for (const text of new Set(hidden)) {
      expect(redacted.toString()).not.toContain(JSON.stringify(text));
      expect(JSON.stringify(graphs)).not.toContain(JSON.stringify(text));
    }
  });

  it('tells the client of the contractor’s own work no more than that it was done', () => {
    const told = (file: Buffer): string[] =>
      (kindsOf(file).get('event') ?? []).flatMap(({ body }) =>
        body ? [String((body as Row)['action'])] : [],
      );
    const own = ['payroll.accepted', 'draft.prepared'];
    expect(told(full)).toEqual(expect.arrayContaining(own));
    expect(told(redacted).filter((action) => own.includes(action))).toEqual([]);
    expect(told(redacted)).toEqual(expect.arrayContaining(['facts.recorded', 'document.issued']));
    expect(kindsOf(redacted).get('link')).toHaveLength(told(full).length);
    expect(verifyEvidence(redacted).findings).toEqual([]);
  });

  it('hands over no pseudonym to anyone', () => {
    const pseudonyms = (
      scenarioOf('08-credit-note-and-withdrawal') as { payroll: { employee?: string }[] }
    ).payroll.map(({ employee }) => employee);
    for (const pseudonym of new Set(pseudonyms))
      if (pseudonym !== undefined) expect(full.toString()).not.toContain(`"${pseudonym}"`);
  });

  it('fails on any flipped bit, and names the record that holds it', () => {
    for (const file of [full, redacted]) {
      const kinds = new Map<string, PlacedRecord[]>();
      for (const record of placedRecords(file))
        kinds.set(record.kind, [...(kinds.get(record.kind) ?? []), record]);
      const perKind = { numRuns: Math.ceil(FLIPS / 2 / kinds.size) };
      expect([...kinds.keys()]).toEqual(expect.arrayContaining(['event', 'document', 'fact', 'manifest']));
      for (const [kind, records] of kinds)
        fc.assert(
          fc.property(fc.constantFrom(...records), fc.nat(), fc.nat(7), (record, place, bit) => {
            const { findings } = verifyEvidence(flipped(file, record.from + (place % record.length), bit));
            const own = new RegExp(`[rR]egel ${record.line.toString()}\\b`);
            const about = findings.filter((finding) => own.test(finding));
            if (kind === 'manifest') expect(findings.join()).toContain('Manifest: ');
            else if (record.isHidden) expect(findings.length).toBeGreaterThan(0);
            else expect([record.line, about.length > 0]).toEqual([record.line, true]);
            // A byte that became the end of a line makes two of one; nothing else is blamed.
            const next = new RegExp(`^Regel ${(record.line + 1).toString()}: is niet leesbaar`);
            const others = findings.filter((finding) => !about.includes(finding) && !next.test(finding));
            expect(others.filter((finding) => !/^(Manifest|Einde): /.test(finding))).toEqual([]);
          }),
          perKind,
        );
    }
  });

  it('fails when the end of a line is another byte', () => {
    for (const { from, length } of placedRecords(full).slice(-20))
      expect(verifyEvidence(flipped(full, from + length, 0)).findings).not.toEqual([]);
  });

  it.each([
    ['a line left out', (lines: string[]) => lines.toSpliced(5, 1)],
    [
      'two lines in another order',
      (lines: string[]) => [...lines.slice(0, 3), lines[4] ?? '', lines[3] ?? '', ...lines.slice(5)],
    ],
    ['a line twice', (lines: string[]) => lines.toSpliced(5, 0, lines[5] ?? '')],
    ['the end cut off', (lines: string[]) => lines.slice(0, -2)],
  ])('fails on %s', (_, change) => {
    const lines = full.toString().trimEnd().split('\n');
    const { findings } = verifyEvidence(Buffer.from(`${change(lines).join('\n')}\n`));
    expect(findings.join()).toMatch(/Manifest/);
  });
});

interface PlacedRecord {
  readonly kind: string;
  /** Number of the line, from 1. */
  readonly line: number;
  readonly from: number;
  readonly length: number;
  readonly isHidden: boolean;
}

/** The records of a file with the bytes that they take. */
function placedRecords(file: Buffer): PlacedRecord[] {
  let from = 0;
  return file
    .toString()
    .trimEnd()
    .split('\n')
    .map((text, index) => {
      const { kind, body } = JSON.parse(text) as { kind: string; body?: unknown };
      const length = Buffer.byteLength(text);
      const placed = { kind, line: index + 1, from, length, isHidden: body === undefined };
      from += length + 1;
      return placed;
    });
}

function flipped(file: Buffer, place: number, bit: number): Buffer {
  const changed = Buffer.from(file);
  changed[place] = (file[place] ?? 0) ^ (1 << bit);
  return changed;
}
