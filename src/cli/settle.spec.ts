import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { settleFile } from './settle';

const ROOT = resolve(__dirname, '../..');
const PLAIN_MONTH = join(ROOT, 'test/scenarios/01-plain-month/scenario.json');

interface Answer {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

function settle(path: string): Answer {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const code = settleFile(path, output, errors);
  const textOf = (stream: PassThrough): string => (stream.read() as Buffer | null)?.toString() ?? '';
  return { code, output: textOf(output), errors: textOf(errors) };
}

/** The command line as a process of its own. */
function slotsom(args: readonly string[], input = ''): Answer {
  const hook = join(ROOT, 'test/support/run-typescript.cjs');
  const program = ['--require', hook, join(ROOT, 'src/cli.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { input, encoding: 'utf8' });
  return { code: status, output: stdout, errors: stderr };
}

describe('settle', () => {
  let folder: string;
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'settle-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes the result as JSON and nothing else', () => {
    const { code, output, errors } = settle(PLAIN_MONTH);
    expect([code, errors]).toEqual([0, '']);
    expect(output.endsWith('}\n')).toBe(true);
    expect(JSON.parse(output).runs[0].documents[0].gross).toBe('33117.71');
  });

  it('takes a byte order mark in its stride', () => {
    expect(settle(file('bom.json', '\uFEFF{"format":1}')).errors).toContain('format: not-text: ');
  });

  it.each([
    ['an absent file', () => join(folder, 'absent.json'), 'absent.json: unreadable-file: '],
    ['a folder', () => folder, ': unreadable-file: '],
    ['half a file', () => file('half.json', '{"format":'), 'half.json: not-json: '],
    ['an empty file', () => file('empty.json', ''), 'empty.json: not-json: '],
    ['a list', () => file('list.json', '[]'), '.: not-an-object: '],
  ])('refuses %s', (_, path, message) => {
    const { code, output, errors } = settle(path());
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(message);
    expect(errors.trim().split('\n')).toHaveLength(1);
  });

  it('names every fault on a line of its own: path, code, what to do', () => {
    const scenario = {
      format: 'settlement-scenario/1',
      title: '',
      agreement: 7,
      payroll: {},
      colour: 'blue',
    };
    const { code, output, errors } = settle(file('faulty.json', JSON.stringify(scenario)));
    expect([code, output]).toEqual([2, '']);
    const lines = errors.trim().split('\n');
    expect(lines.map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual(
      expect.arrayContaining([
        'title: not-text',
        'agreement: not-an-object',
        'payroll: not-a-list',
        'colour: unknown-field',
      ]),
    );
    for (const line of lines) expect(line).toMatch(/^[^ ]+: [a-z-]+: [A-Z].+\.$/);
  });

  it('repeats no amount of payroll', () => {
    const line = { id: 'p', costMonth: '2026-01', amount: '31234.567', employee: 'E07', component: 9 };
    const scenario = { format: 'settlement-scenario/1', title: 'x', payroll: [line] };
    const { errors } = settle(file('payroll.json', JSON.stringify(scenario)));
    expect(errors).toContain('payroll[0].amount: not-an-amount: ');
    expect(errors).not.toMatch(/31234|E07/);
  });
});

describe('the process', () => {
  it('ends with 0 and the result of standard input', () => {
    const text = '{"format":"settlement-scenario/1","title":"Empty","agreement":';
    const agreement = '{"id":"A","client":"O","contractor":"T","startsOn":"2026-01-01"}}';
    expect(slotsom(['settle', '-'], text + agreement)).toEqual({
      code: 0,
      output: '{\n "runs": []\n}\n',
      errors: '',
    });
  });

  it('ends with 2 and says nothing on standard output when the scenario is refused', () => {
    const { code, output, errors } = slotsom(['settle', '-'], '{"format":"settlement-scenario/9"}');
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('format: unknown-format: Onbekend formaat. Zet hier "settlement-scenario/1".');
  });
});
