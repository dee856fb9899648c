import { Euro } from '../../../kernel/money';
import { percentageText, shareInTenths } from '../../../kernel/percentage/share-of';
import type { HalfYear } from '../../../kernel/time';
import { writeProvisional } from '../year-end/publish-year-end';
import type { FullOverview, FullOverviewRow, PeriodFigures } from './full-overview';
import type { HalfYearBody, HalfYearFigures, HalfYearPiece, HalfYearRow } from './half-year-body';

/** What an overview says that its figures do not: whose it is, and the moment. */
export type HalfYearContext = Pick<
  HalfYearBody,
  'agreement' | 'contractor' | 'client' | 'knownOn' | 'knownPosition' | 'rulesVersion'
>;

/** Makes of an overview what both parties see of it. */
export function publishHalfYear(overview: FullOverview, context: HalfYearContext): HalfYearBody {
  const { period, upTo, standing, rows, months, formation, parked, threshold } = overview;
  return {
    ...context,
    period: nameOfPeriod(period),
    upTo,
    ...(standing !== 'agreed' && { standing }),
    threshold: { percentage: threshold.percentage.toString(), amount: threshold.amount.toString() },
    rows: rows.map((row) => writeRow(row, overview.deviations)),
    total: writeFigures((amountOf) => Euro.sum(rows.map(amountOf))),
    months: months.map(({ row, month, committed, ...figures }) => ({
      ...{ part: row, month, committed: committed.toString() },
      ...writePiece(figures),
    })),
    addenda: overview.addenda.map(({ addendum, title, row, maximum, committed, ...figures }) => ({
      ...{ addendum, title, part: row },
      ...(maximum && { maximum: maximum.toString() }),
      ...{ ...writePiece(figures), committed: committed.toString() },
    })),
    groups: formation.groups.map(({ heading, ...figures }) => ({ heading, ...writePiece(figures) })),
    ceiling: writePiece(formation.ceiling),
    parked: parked.map(({ row, reason, inPeriod, toDate }) => ({
      ...{ part: row, reason, inPeriod: inPeriod.toString(), toDate: toDate.toString() },
    })),
    parkedToDate: writeParked(overview),
    invoiced: writeInvoiced(overview),
    bridge: writeBridge(overview),
    information: writeInformation(overview),
    provisionalTables: overview.provisionalTables.map(writeProvisional),
  };
}

/** `2026-h1`, as the half-year is called wherever it is named. */
export function nameOfPeriod({ year, half }: HalfYear): string {
  return `${year.toString()}-h${half.toString()}`;
}

function writeRow(row: FullOverviewRow, deviations: FullOverview['deviations']): HalfYearRow {
  const beyond = deviations.find((one) => one.row === row.row);
  const { limitReachedIn } = row.prospect;
  return {
    part: row.row,
    ...writeFigures((amountOf) => amountOf(row)),
    ...(limitReachedIn !== undefined && { limitReachedIn }),
    asks: [
      ...(beyond?.ofPeriod === true ? (['period'] as const) : []),
      ...(beyond?.ofYear === true ? (['year'] as const) : []),
    ],
  };
}

type AmountOf = (row: FullOverviewRow) => Euro;

function writeFigures(sum: (amountOf: AmountOf) => Euro): HalfYearFigures {
  const text = (amountOf: AmountOf): string => sum(amountOf).toString();
  const [budget, difference] = [sum((row) => row.budget), sum((row) => row.difference)];
  const [yearBudget, expectedDifference] = [
    sum((row) => row.currentBudget),
    sum((row) => row.expectedDifference),
  ];
  return {
    ...{ budget: budget.toString(), chargeable: text((row) => row.chargeable) },
    ...{ charged: text((row) => row.charged), toCharge: text((row) => row.toCharge) },
    ...{ difference: difference.toString(), ...percentage('percentage', difference, budget) },
    ...{ committed: text((row) => row.committed), parked: text((row) => row.parked) },
    ...{ originalBudget: text((row) => row.originalBudget), changes: text((row) => row.changes) },
    ...{ currentBudget: yearBudget.toString(), chargeableToDate: text((row) => row.chargeableToDate) },
    ...{ headroom: text((row) => row.headroom), expected: text((row) => row.prospect.expected) },
    ...{
      expectedCosts: text((row) => row.prospect.costs),
      notCovered: text((row) => row.prospect.notCovered),
    },
    expectedDifference: expectedDifference.toString(),
    ...percentage('expectedPercentage', expectedDifference, yearBudget),
  };
}

function percentage<Name extends string>(name: Name, part: Euro, whole: Euro): Partial<Record<Name, string>> {
  const tenths = shareInTenths(part, whole);
  return (tenths === undefined ? {} : { [name]: percentageText(tenths) }) as Partial<Record<Name, string>>;
}

function writePiece({ budget, chargeable, charged, toCharge, difference }: PeriodFigures): HalfYearPiece {
  return {
    ...{ budget: budget.toString(), chargeable: chargeable.toString(), charged: charged.toString() },
    ...{ toCharge: toCharge.toString(), difference: difference.toString() },
  };
}

function writeParked({ parkedToDate }: FullOverview): HalfYearBody['parkedToDate'] {
  const { salaryCosts, overhead, training, addenda } = parkedToDate;
  return {
    ...{ salaryCosts: salaryCosts.toString(), overhead: overhead.toString() },
    ...{ training: training.toString(), addenda: addenda.toString() },
  };
}

function writeInvoiced({ invoiced }: FullOverview): HalfYearBody['invoiced'] {
  return {
    total: invoiced.total.toString(),
    ofPeriod: invoiced.ofPeriod.toString(),
    ofEarlier: invoiced.ofEarlier.map(({ row, period, amount }) => ({
      ...{ part: row, period: nameOfPeriod(period), amount: amount.toString() },
    })),
    ofLater: invoiced.ofLater.toString(),
  };
}

function writeBridge({ bridge }: FullOverview): HalfYearBody['bridge'] {
  return {
    agreedOn: bridge.agreedOn,
    original: bridge.original.toString(),
    changes: bridge.changes.map(({ day, source, grounds, amounts, amount }) => ({
      ...{ day, source, grounds },
      parts: [...amounts].map(([part, ofPart]) => ({ part, amount: ofPart.toString() })),
      amount: amount.toString(),
    })),
    current: bridge.current.toString(),
    deviations: bridge.deviations.map(({ row, amount }) => ({ part: row, amount: amount.toString() })),
    forecast: bridge.forecast.toString(),
  };
}

function writeInformation(overview: FullOverview): HalfYearBody['information'] {
  return {
    directCosts: overview.directCosts.toString(),
    mandatePurchases: overview.mandatePurchases.toString(),
    fundings: overview.fundings.map(({ funding, spent, left }) => ({
      ...{ purpose: funding.purpose, arrangement: funding.arrangement, received: funding.amount.toString() },
      ...{ spent: spent.toString(), left: left.toString() },
    })),
  };
}
