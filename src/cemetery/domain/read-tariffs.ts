import { Euro } from '../../kernel/money';
import { amountReader, FaultCollector, fold, type FaultReport } from '../../kernel/tables';
import { addDays, type LocalDate } from '../../kernel/time';
import { CEMETERY_FAULTS, cemeteryFault, type CemeteryFault, type CemeteryFaultCode } from './cemetery-fault';
import { readDate } from './read-date';
import type { Tariff } from './tariff';

/** The headings of a file of tariffs, in any order (docs/bestanden.md). */
const HEADINGS = {
  article: 'Artikelcode',
  description: 'Omschrijving',
  amount: 'Tarief',
  from: 'Geldig van',
  to: 'Geldig tot en met',
  taakveld: 'Taakveld',
  costCentre: 'Kostenplaats',
  costType: 'Kostensoort',
  bookingKey: 'Boekingssleutel',
  ordinanceArticle: 'Verordening',
} as const;
type Heading = keyof typeof HEADINGS;

const ARTICLE_CODE = /^[A-Za-z0-9][A-Za-z0-9.-]{0,9}$/;
const MOST_CHARACTERS = 200;

export type TariffsOutcome =
  | { readonly ok: true; readonly value: readonly Tariff[] }
  | ({ readonly ok: false } & FaultReport<CemeteryFaultCode>);

/**
 * Reads the tariffs of an ordinance, or every fault in them. What an article code stands for is what it stood for
 * before: a bill of an earlier year names it. Its amount, booking and article of the ordinance may be others each year;
 * its description stays in the words in which it was first read in, however it is spaced or capitalized since.
 */
export function readTariffs(rows: readonly (readonly string[])[], known: readonly Tariff[]): TariffsOutcome {
  const faults = new FaultCollector<CemeteryFaultCode>();
  const report = (fault: CemeteryFault): void => faults.add(fault);
  if (rows.every((cells) => cells.every((cell) => cell.trim() === ''))) {
    faults.add(cemeteryFault(CEMETERY_FAULTS.empty, {}));
    return { ok: false, ...faults.report() };
  }
  const [headings, ...lines] = rows;
  const positions = locate(headings ?? [], report);
  const read: Tariff[] = [];
  if (faults.count === 0)
    lines.forEach((cells, index) => {
      if (cells.every((cell) => cell.trim() === '')) return;
      const row = index + 2;
      const tariff = readTariff(new TariffCells(cells, positions, row, report));
      if (!tariff) return;
      read.push(checkBeside(tariff, [...known, ...read], row, report));
    });
  if (faults.count === 0 && read.length === 0) faults.add(cemeteryFault(CEMETERY_FAULTS.noRows, {}));
  return faults.count > 0 ? { ok: false, ...faults.report() } : { ok: true, value: read };
}

function locate(headings: readonly string[], report: (fault: CemeteryFault) => void): Map<Heading, number> {
  const folded = headings.map(fold);
  const positions = new Map<Heading, number>();
  for (const [name, heading] of Object.entries(HEADINGS) as [Heading, string][]) {
    const index = folded.indexOf(fold(heading));
    if (index < 0) report(cemeteryFault(CEMETERY_FAULTS.missingColumn, { row: 1, column: heading }));
    else if (folded.lastIndexOf(fold(heading)) !== index)
      report(cemeteryFault(CEMETERY_FAULTS.columnTwice, { row: 1, column: heading }));
    positions.set(name, index);
  }
  return positions;
}

function readTariff(cells: TariffCells): Tariff | undefined {
  const from = cells.date('from');
  const to = cells.date('to');
  if (from && to && to < from) cells.fault(CEMETERY_FAULTS.untilBeforeFrom, 'to');
  const tariff: Tariff = {
    article: cells.article(),
    description: cells.text('description'),
    amount: cells.amount(),
    from: from ?? ('' as LocalDate),
    until: to ? addDays(to, 1) : ('' as LocalDate),
    taakveld: cells.text('taakveld'),
    costCentre: cells.text('costCentre'),
    costType: cells.text('costType'),
    bookingKey: cells.text('bookingKey'),
    ordinanceArticle: cells.text('ordinanceArticle'),
  };
  return cells.hasFaults ? undefined : tariff;
}

/** Holds a tariff against those of its article; answers it in the words that the article has. */
function checkBeside(
  tariff: Tariff,
  others: readonly Tariff[],
  row: number,
  report: (fault: CemeteryFault) => void,
): Tariff {
  const { article, description } = tariff;
  const same = others.filter((other) => other.article === article);
  const overlaps = same.some(({ from, until }) => tariff.from < until && from < tariff.until);
  if (overlaps)
    report(cemeteryFault(CEMETERY_FAULTS.tariffsOverlap, { row, column: HEADINGS.from }, { article }));
  const other = same.find((known) => fold(known.description) !== fold(description));
  if (other)
    report(
      cemeteryFault(
        CEMETERY_FAULTS.articleMeansOther,
        { row, column: HEADINGS.description },
        { article, description: other.description },
      ),
    );
  return { ...tariff, description: same[0]?.description ?? description };
}

/** The cells of one row of a file of tariffs. */
class TariffCells {
  private static readonly amountOf = amountReader({ decimalMark: ',', thousandsMark: '.' });
  hasFaults = false;

  constructor(
    private readonly cells: readonly string[],
    private readonly positions: ReadonlyMap<Heading, number>,
    private readonly row: number,
    private readonly report: (fault: CemeteryFault) => void,
  ) {}

  text(name: Heading): string {
    const text = (this.cells[this.positions.get(name) ?? -1] ?? '').trim();
    if (text === '') this.fault(CEMETERY_FAULTS.emptyCell, name);
    if (text.length > MOST_CHARACTERS) this.fault(CEMETERY_FAULTS.textTooLong, name);
    return text;
  }

  article(): string {
    const code = this.text('article');
    if (code !== '' && !ARTICLE_CODE.test(code)) this.fault(CEMETERY_FAULTS.articleCode, 'article');
    return code;
  }

  amount(): Euro {
    const text = this.text('amount');
    const amount = TariffCells.amountOf(text);
    if (amount instanceof Euro && !amount.isNegative()) return amount;
    if (amount === 'ambiguous') this.fault(CEMETERY_FAULTS.ambiguousAmount, 'amount');
    else if (text !== '') this.fault(CEMETERY_FAULTS.amount, 'amount');
    return Euro.ZERO;
  }

  date(name: 'from' | 'to'): LocalDate | undefined {
    const text = this.text(name);
    const date = readDate(text, 'dd-mm-jjjj');
    if (text !== '' && !date) this.fault(CEMETERY_FAULTS.date, name, { notation: 'dd-mm-jjjj' });
    return date;
  }

  fault(code: CemeteryFaultCode, name: Heading, values?: Readonly<Record<string, string>>): void {
    this.hasFaults = true;
    this.report(cemeteryFault(code, { row: this.row, column: HEADINGS[name] }, values));
  }
}
