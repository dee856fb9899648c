import { failure, success, type Fault, type Outcome } from '../../kernel/fault/fault';
import { Euro } from '../../kernel/money';
import { fitsTable } from './fits-table';

/** One cell of a published table: the full-time amount a month, in euros, of a step of a scale. */
export interface PublishedAmount {
  readonly scale: string;
  readonly step: number;
  readonly monthlyAmount: Euro;
}

export interface SalaryTableFile {
  readonly amounts: readonly PublishedAmount[];
  /** The same in the shape of a scenario file: amounts as decimal text per scale, by step. */
  readonly scales: Readonly<Record<string, readonly string[]>>;
}

const HEADINGS = ['scale', 'step', 'monthly_amount'] as const;
type Heading = (typeof HEADINGS)[number];

const SCALE = /^(?:[1-9]|1\d)A?$/;
const STEPS: readonly string[] = Array.from({ length: 30 }, (_, step) => step.toString());

/**
 * Reads the rows of a salary table as published (`scale,step,monthly_amount`), the headings first, in
 * any order of columns. Steps that do not exist are absent. Answers the table or every fault of it:
 * amounts are public, so faults may say them.
 */
export function readSalaryTableFile(rows: readonly (readonly string[])[]): Outcome<SalaryTableFile> {
  const faults: Fault[] = [];
  const [headings = [], ...cells] = rows;
  const positions = readHeadings(headings, faults);
  const reader = new TableReader(positions, (fault) => faults.push(fault));
  if (faults.length === 0) cells.forEach((row, index) => reader.row(row, index + 2));
  if (faults.length === 0 && reader.amounts.length === 0) faults.push({ path: '', code: 'F.151' });
  return faults.length > 0 ? failure(faults) : success(tableOf(reader.amounts));
}

function readHeadings(headings: readonly string[], faults: Fault[]): ReadonlyMap<Heading, number> {
  const found = headings.map((heading) => heading.trim().toLowerCase());
  const isRight = found.length === HEADINGS.length && HEADINGS.every((heading) => found.includes(heading));
  if (!isRight) faults.push({ path: 'rij 1', code: 'F.152', values: { headings: HEADINGS.join(', ') } });
  return new Map(HEADINGS.map((heading) => [heading, found.indexOf(heading)]));
}

class TableReader {
  readonly amounts: PublishedAmount[] = [];
  private readonly rowByCell = new Map<string, number>();

  constructor(
    private readonly positions: ReadonlyMap<Heading, number>,
    private readonly report: (fault: Fault) => void,
  ) {}

  row(cells: readonly string[], row: number): void {
    if (cells.every((cell) => cell.trim() === '')) return;
    if (cells.length !== HEADINGS.length) {
      this.report(faultOf('F.153', row, { found: cells.length.toString() }));
      return;
    }
    const text = (heading: Heading): string => (cells[this.positions.get(heading) ?? 0] ?? '').trim();
    const [scale, step] = [text('scale').toUpperCase(), STEPS.indexOf(text('step'))];
    const amount = Euro.parse(text('monthly_amount'));
    const isRight = amount !== undefined && Euro.ZERO.isLessThan(amount) && fitsTable(amount);
    if (!SCALE.test(scale)) this.report(faultOf('F.154', row, { found: text('scale') }));
    if (step < 0) this.report(faultOf('F.155', row, { found: text('step') }));
    if (!isRight) this.report(faultOf('F.156', row, { found: text('monthly_amount') }));
    if (!SCALE.test(scale) || step < 0 || !isRight) return;
    this.keep({ scale, step, monthlyAmount: amount }, row);
  }

  private keep(cell: PublishedAmount, row: number): void {
    const { scale, step } = cell;
    const key = `${scale} ${step.toString()}`;
    const earlier = this.rowByCell.get(key);
    if (earlier === undefined) this.amounts.push(cell);
    else this.report(faultOf('F.157', row, { scale, step: step.toString(), earlier: earlier.toString() }));
    this.rowByCell.set(key, earlier ?? row);
  }
}

function faultOf(code: string, row: number, values: Readonly<Record<string, string>>): Fault {
  return { path: `rij ${row.toString()}`, code, values: { row: row.toString(), ...values } };
}

function tableOf(amounts: readonly PublishedAmount[]): SalaryTableFile {
  const scales: Record<string, string[]> = {};
  for (const { scale, monthlyAmount } of [...amounts].sort((left, right) => left.step - right.step))
    (scales[scale] ??= []).push(monthlyAmount.toString());
  return { amounts, scales };
}
