import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { makeBillingFiles } from './k2b';

const EXAMPLE = resolve(__dirname, '../../examples/ommen-twenterand-2026/k2b');
const MARCH = 'export-2026-03-06.csv';

describe('k2b', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'k2b-'));
    cpSync(EXAMPLE, join(folder, 'in'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function make(profile?: string): Promise<{ code: number; output: string; errors: string }> {
    const [output, errors] = [new PassThrough(), new PassThrough()];
    const options = { year: 2026, out: join(folder, 'out'), ...(profile !== undefined && { profile }) };
    const code = await makeBillingFiles(join(folder, 'in'), options, output, errors);
    const textOf = (stream: PassThrough): string => (stream.read() as Buffer | null)?.toString() ?? '';
    return { code, output: textOf(output), errors: textOf(errors) };
  }

  const change = (name: string, changed: (text: string) => string): void => {
    const path = join(folder, 'in', name);
    writeFileSync(path, changed(readFileSync(path, 'utf8')));
  };
  const linesOf = (file: string): string[] =>
    readFileSync(join(folder, 'out', `${file}.csv`), 'utf8').split('\r\n');

  it('makes the nine files of a year of the example, with every item in one of them', async () => {
    const { code, output } = await make();
    expect(code).toBe(0);
    const files = output.match(/K2B-2026-\d\d/g) ?? [];
    expect(files).toEqual(Array.from({ length: 9 }, (_, index) => `K2B-2026-0${index + 1}`));
    const items = files.flatMap((file) =>
      linesOf(file).flatMap((line) => /^R;\d+;([^;]+)/.exec(line)?.[1] ?? []),
    );
    expect(new Set(items).size).toBe(items.length);
    expect(items).toHaveLength(51);
    expect(linesOf('K2B-2026-06')).toHaveLength(3);
  });

  it('makes the same bytes again', async () => {
    await make();
    const before = readFileSync(join(folder, 'out/K2B-2026-02.csv'));
    await make();
    expect(readFileSync(join(folder, 'out/K2B-2026-02.csv'))).toEqual(before);
  });

  it.each([
    [undefined, ';-1;917,00;-917,00;'],
    ['aanlevering-1', ';1;917,00;-917,00;'],
  ])('writes a correction by profile %s', async (profile, said) => {
    await make(profile);
    expect(linesOf('K2B-2026-05').find((line) => line.includes(';K2B-2026-0051;'))).toContain(said);
  });

  it('knows no other profile than those of the service', async () => {
    expect(await make('export-1')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('aanlevering-ansi-2'),
    });
  });

  it('takes what came after a file was made into the next one, with its own day', async () => {
    await make();
    const sum = (file: string): string => linesOf(file)[0]?.split(';')[7] ?? '';
    const [february, march] = [sum('K2B-2026-02'), sum('K2B-2026-03')];
    const row = readFileSync(join(folder, 'in', MARCH), 'utf8').split('\r\n')[1] ?? '';
    change(MARCH, (text) => text.replace(`${row}\r\n`, ''));
    change('export-2026-04-17.csv', (text) => `${text}${row}\r\n`);
    await make();
    expect([sum('K2B-2026-02'), sum('K2B-2026-03')]).not.toEqual([february, march]);
    const [item, day] = [row.split(';')[0] ?? '', row.split(';')[2] ?? ''];
    expect(linesOf('K2B-2026-03').find((line) => line.includes(`;${item};`))).toContain(`;${day};`);
  });

  it('makes nothing when something is wrong, and names every fault of every file, but no debtor', async () => {
    change(MARCH, (text) => text.replace('Laarmanshoek', 'Elders').replace('7731 AA', '0000 AA'));
    change('export-2026-04-17.csv', (text) => text.replace(';1;', ';0;'));
    const { code, output, errors } = await make();
    expect([code, output]).toEqual([2, '']);
    expect(errors.match(/^\S+: F\.\d+/gm)).toEqual([
      ...[`${MARCH}: F.524`, `${MARCH}: F.520`, 'export-2026-04-17.csv: F.517'],
    ]);
    expect(errors).not.toMatch(/Testpersoon|Teststraat|0000 AA/);
  });

  it.each([
    ['reeks.json', (): string => '{', 'not-json'],
    ['reeks.json', (): string => '{"anker":"2024-02-30","begraafplaatsen":["A"]}', 'not-a-date'],
    ['tarieven-2025-2026.csv', (text: string): string => text.replace('917,00', 'veel'), 'F.512'],
    [MARCH, (): string => 'a;"b', 'F.503'],
  ])('refuses %s that cannot be read', async (name, changed, fault) => {
    change(name, changed);
    const { code, errors } = await make();
    expect([code, errors]).toEqual([2, expect.stringContaining(fault)]);
  });
});
