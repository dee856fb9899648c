import { parse } from 'csv-parse';
import { payrollFile } from '../support/payroll-file';
import { centsText } from '../support/random-calendar';

const FUNCTIONS = ['counter', 'back-office', 'cemetery-administration'];
const COMPONENTS = ['Salaris', 'IKB', 'Werkgeverslasten'];
const ROWS_PER_CHUNK = 1_000;

/** A payroll file of January without faults, of so many rows. */
export function manyRows(delivery: string, count: number): Buffer {
  const rows = Array.from({ length: count }, (_, index) => ({
    function: FUNCTIONS[index % FUNCTIONS.length] ?? '',
    component: COMPONENTS[Math.floor(index / FUNCTIONS.length) % COMPONENTS.length] ?? '',
    amount: centsText(100_000 + (index % 250_000)),
  }));
  return Buffer.from(payrollFile(delivery, '2026-01', rows).content);
}

/** Takes a file apart with csv-parse and nothing more. */
export async function parseBare(
  content: Buffer,
  take: (cells: readonly string[], row: number) => void,
): Promise<void> {
  let row = 0;
  const parser = parse({
    delimiter: ';',
    onRecord: (cells: string[]) => {
      take(cells, (row += 1));
      return null;
    },
  });
  await new Promise<void>((resolve, reject) => {
    parser.once('end', resolve).once('error', reject).resume();
    parser.end(content);
  });
}

/** The rows as COPY takes them, in the columns of a payroll line. */
export async function copyChunks(content: Buffer): Promise<string[]> {
  const chunks: string[] = [];
  let lines: string[] = [];
  await parseBare(content, (cells, row) => {
    const [delivery = '', booked = '', cost = '', employee = '', name = '', component = '', amount = ''] =
      cells;
    if (row === 1 || delivery === 'TOTAAL') return;
    const euros = amount.replaceAll('.', '').replace(',', '.');
    lines.push([delivery, booked, cost, employee, name, component, euros, row].join('\t'));
    if (lines.length < ROWS_PER_CHUNK) return;
    chunks.push(`${lines.join('\n')}\n`);
    lines = [];
  });
  return lines.length === 0 ? chunks : [...chunks, `${lines.join('\n')}\n`];
}
