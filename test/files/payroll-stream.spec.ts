import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Euro } from '../../src/kernel/money';
import { checkPayrollFile, payrollLines } from '../../src/payroll/read-payroll-file';
import {
  AMOUNT,
  cellsOf,
  CONTEXT,
  faultsOf,
  FUNCTION,
  HEADINGS,
  profileWith,
  REASON,
  type Cells,
} from './payroll-file';

const FORMATS = { separator: ';', newline: '\r\n' };

function fileOf(rows: readonly Cells[], { separator, newline } = FORMATS): Buffer {
  const lines = [HEADINGS, ...rows.map((cells) => cellsOf(cells))];
  return Buffer.from(lines.map((cells) => cells.join(separator) + newline).join(''));
}

async function linesOf(bytes: Buffer): Promise<string[]> {
  const lines: string[] = [];
  for await (const { row, amount } of payrollLines([bytes], CONTEXT))
    lines.push(`${row.toString()}: ${amount.toString()}`);
  return lines;
}

/** More rows than fit in one piece of a file. */
const many = (row: Cells): Cells[] => Array.from({ length: 4_000 }, () => row);

describe('a payroll file as bytes', () => {
  const rows = [{ [AMOUNT]: '1.250,50' }, { [FUNCTION]: 'Backoffice', [REASON]: '"cao; ""2026"""' }];

  it.each(['\r\n', '\n', '\r'])('is read with lines that end in %j', async (newline) => {
    const bytes = fileOf(rows, { ...FORMATS, newline });
    const reading = await checkPayrollFile([bytes], CONTEXT, { total: Euro.parse('1350.50')!, count: 2 });
    expect(reading.ok && reading.value.countByReason.get('cao; "2026"')).toBe(1);
    await expect(linesOf(bytes)).resolves.toEqual(['2: 1250.50', '3: 100.00']);
  });

  it('is read with the separator of its profile', async () => {
    const profile = profileWith({ scheidingsteken: '\t' });
    const bytes = fileOf([{}], { ...FORMATS, separator: '\t' });
    await expect(checkPayrollFile([bytes], { ...CONTEXT, profile })).resolves.toMatchObject({ ok: true });
  });

  it.each<[string, Buffer, readonly string[]]>([
    ['an empty file', Buffer.alloc(0), ['F.104']],
    [
      'Latin-1',
      Buffer.from(fileOf([{ [FUNCTION]: 'X' }, { [REASON]: '\u00eb' }]).toString(), 'latin1'),
      ['F.121 2 Functie', 'F.101 3'],
    ],
    [
      'Latin-1 far into a file; what follows is not looked at',
      Buffer.from(
        fileOf([...many({}), { [REASON]: '\u00eb' }, ...many({ [FUNCTION]: 'X' })]).toString(),
        'latin1',
      ),
      ['F.101 4002'],
    ],
    ['UTF-16', Buffer.from(fileOf([{}]).toString(), 'utf16le'), ['F.102']],
    [
      'a quote that is not closed',
      fileOf([{ [FUNCTION]: 'X' }, { [REASON]: '"cao' }, {}]),
      ['F.121 2 Functie', 'F.103 3'],
    ],
    ['a quote inside a cell', fileOf([{ [REASON]: 'cao "2026"' }]), ['F.103 2']],
    ['text after a quoted cell', fileOf([{ [REASON]: '"cao" 2026' }]), ['F.103 2']],
    ['a row without end', fileOf([{}, { [REASON]: 'x'.repeat(70_000) }]), ['F.109 3']],
  ])('%s is refused after the faults before it', async (_what, bytes, expected) => {
    expect(faultsOf(await checkPayrollFile([bytes], CONTEXT))).toEqual(expected);
  });

  it('says where the character stands that is no UTF-8', async () => {
    const bytes = Buffer.from(fileOf([{ [REASON]: '\u00eb' }]).toString(), 'latin1');
    const position = cellsOf({}).slice(0, 7).join(';').length + 2;
    await expect(checkPayrollFile([bytes], CONTEXT)).resolves.toMatchObject({
      faults: [{ code: 'F.101', values: { row: '2', position: position.toString() } }],
    });
  });

  it('that differs from the one checked gives no end', async () => {
    await expect(linesOf(fileOf([{}, { [FUNCTION]: 'Onbekend' }]))).rejects.toThrow('when it was checked');
  });

  it('hands on what goes wrong while it is fetched', async () => {
    const failing = (function* () {
      yield fileOf([{}]);
      throw new Error('store is gone');
    })();
    await expect(checkPayrollFile(failing, CONTEXT)).rejects.toThrow('store is gone');
  });
});

describe('a long payroll file', () => {
  const ALL_ROWS = 100_000;
  const ENOUGH_ROWS = 30_000;
  const PER_CHUNK = 500;
  const MEGABYTE = 1_048_576;
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;

  /** What is still held near the beginning and near the end; measured while the bytes are asked for. */
  const held: number[] = [];

  async function* bytes(total: number): AsyncGenerator<Uint8Array> {
    const chunk = fileOf(Array.from({ length: PER_CHUNK }, () => ({})));
    const withoutHeadings = chunk.subarray(HEADINGS.join(';').length + 2);
    yield chunk;
    for (let rows = PER_CHUNK; rows < total; rows += PER_CHUNK) {
      if (rows === PER_CHUNK * 10 || rows === total - PER_CHUNK) {
        collectGarbage();
        held.push(process.memoryUsage().heapUsed);
      }
      yield withoutHeadings;
    }
  }

  beforeEach(() => held.splice(0));

  const grown = (): number => ((held[1] ?? Infinity) - (held[0] ?? 0)) / MEGABYTE;

  it('is checked in memory that does not grow with it', async () => {
    const reading = await checkPayrollFile(bytes(ALL_ROWS), CONTEXT);
    expect(reading.ok && reading.value.total.toString()).toBe('10000000.00');
    expect(grown()).toBeLessThan(4);
  }, 30_000);

  it('is refused in memory that does not grow with it', async () => {
    const reading = await checkPayrollFile(bytes(ENOUGH_ROWS), { ...CONTEXT, formation: [] });
    expect(reading.ok ? 0 : reading.count).toBe(ENOUGH_ROWS);
    expect(grown()).toBeLessThan(4);
  }, 30_000);

  it('gives its lines in memory that does not grow with it', async () => {
    let total = Euro.ZERO;
    for await (const { amount } of payrollLines(bytes(ENOUGH_ROWS), CONTEXT)) total = total.plus(amount);
    expect(total.toString()).toBe('3000000.00');
    expect(grown()).toBeLessThan(4);
  }, 30_000);
});
