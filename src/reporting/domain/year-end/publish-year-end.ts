import { Euro } from '../../../kernel/money';
import { writeAfterwards } from './charged-afterwards';
import type {
  ChargedLines,
  YearEndBody,
  YearEndChange,
  YearEndFigures,
  YearEndOwed,
  YearEndProvisionalTable,
} from './year-end-body';
import type { OwedInYear, YearEndRow, YearEndStatement } from './year-end-statement';

/** What a statement says that its figures do not: whose it is, the moment, and which lines it counts. */
export interface YearEndContext {
  /** In which edition a statement is made again; undefined is the first. A new one is of the latest. */
  readonly edition: YearEndBody['edition'];
  readonly agreement: YearEndBody['agreement'];
  readonly contractor: string;
  readonly client: string;
  readonly year: number;
  readonly knownOn: string;
  readonly knownPosition: number;
  readonly rulesVersion: string;
  readonly charged: ChargedLines;
}

/** Makes of a statement what both parties see of it. */
export function publishYearEnd(statement: YearEndStatement, context: YearEndContext): YearEndBody {
  const { bridge, rows, owed, provisionalTables } = statement;
  const { edition, agreement, contractor, client, year, knownOn, knownPosition, rulesVersion, charged } =
    context;
  const sum = (field: keyof Omit<YearEndRow, 'row'>): Euro => Euro.sum(rows.map((row) => row[field]));
  const net = Euro.sum(owed.map((one) => one.net));
  const vat = Euro.sum(owed.map((one) => one.vatAmount));
  return {
    ...(edition && { edition }),
    agreement,
    contractor,
    client,
    year,
    knownOn,
    knownPosition,
    upTo: statement.upTo,
    rulesVersion,
    agreedOn: bridge.agreedOn,
    changes: bridge.changes.map((change) => writeChange(change, edition)),
    rows: rows.map((row) => ({ part: row.row, ...writeFigures((field) => row[field]) })),
    total: writeFigures(sum),
    ...(provisionalTables.length > 0 && { provisionalTables: provisionalTables.map(writeProvisional) }),
    parked: statement.parked.map(({ row, reason, amount }) => ({
      part: row,
      reason,
      amount: amount.toString(),
    })),
    owed: owed.map(writeOwed),
    owedTotal: { net: net.toString(), vat: vat.toString(), gross: net.plus(vat).toString() },
    decided: statement.decided.map(({ decidedOn, amount, reason }) => ({
      decidedOn,
      amount: amount.toString(),
      reason,
    })),
    afterwards: statement.afterwards.map(writeAfterwards),
    charged,
  };
}

type Figures = Omit<YearEndFigures, 'part'>;

function writeFigures(amountOf: (field: keyof Figures) => Euro): Figures {
  return {
    originalBudget: amountOf('originalBudget').toString(),
    changes: amountOf('changes').toString(),
    currentBudget: amountOf('currentBudget').toString(),
    actual: amountOf('actual').toString(),
    chargeable: amountOf('chargeable').toString(),
    charged: amountOf('charged').toString(),
    parked: amountOf('parked').toString(),
    owed: amountOf('owed').toString(),
  };
}

export function writeProvisional({
  table: { id, collectiveAgreement, from },
  months,
}: YearEndStatement['provisionalTables'][number]): YearEndProvisionalTable {
  return { table: { id, collectiveAgreement, from }, months };
}

function writeChange(
  { day, source, grounds, amounts }: YearEndStatement['bridge']['changes'][number],
  edition: YearEndBody['edition'],
): YearEndChange {
  return {
    day,
    source,
    ...(edition && { grounds }),
    parts: [...amounts].map(([part, amount]) => ({ part, amount: amount.toString() })),
    amount: Euro.sum([...amounts.values()]).toString(),
  };
}

function writeOwed({ row, vat, net, vatAmount }: OwedInYear): YearEndOwed {
  return {
    part: row,
    vatCategory: vat.category,
    vatPercentage: vat.percentage.toFixedText(),
    net: net.toString(),
    vat: vatAmount.toString(),
    gross: net.plus(vatAmount).toString(),
  };
}
