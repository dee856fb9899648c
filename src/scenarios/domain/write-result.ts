import type { AssessedEntry } from '../../addenda/domain';
import { Euro } from '../../kernel/money';
import type { ComposedDocument, ComposedRun, DocumentLine } from '../../invoicing/domain';
import type { HalfYearOverview } from '../../reporting/domain';
import { parkedOf, type SettledYear } from '../../settlement/domain';
import { isCrediting } from './scenario';
import type { SettledRun, SettledScenario } from './settle-scenario';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** The result of a scenario as JSON: amounts in euros and percentages are text with two decimals. */
export function writeResult({ runs, overviews }: SettledScenario): Json {
  return {
    runs: runs.map(writeRun),
    ...(overviews.length > 0 && {
      overviews: overviews.map(({ overview, drawn }) => ({ ...overview, ...writeOverview(drawn) })),
    }),
  };
}

function writeRun({ run, documents, composed }: SettledRun): Json {
  if (isCrediting(run) || !composed)
    return {
      ...(isCrediting(run) && { credit: run.credit }),
      knownOn: run.knownOn,
      documents: documents.map(writeDocument),
    };
  return {
    month: run.month,
    knownOn: run.knownOn,
    documents: documents.map(writeDocument),
    carriedForward: composed.carriedForward.map(({ group, net }) => ({ group, net: net.toString() })),
    years: writeYears(composed),
    parked: composed.settlement.entries.filter(({ reason }) => reason !== undefined).map(writeParked),
  };
}

function writeDocument({ kind, group, lines, net, vat, gross }: ComposedDocument): Json {
  return {
    kind,
    group,
    lines: lines.map(writeLine),
    net: net.toString(),
    vat: vat.map(({ category, percentage, base, amount }) => ({
      category,
      percentage: percentage.toFixedText(),
      base: base.toString(),
      amount: amount.toString(),
    })),
    gross: gross.toString(),
  };
}

function writeLine({ costMonth, component, kind, vat, amount, causes }: DocumentLine): Json {
  return {
    costMonth,
    component,
    kind,
    vatCategory: vat.category,
    vatPercentage: vat.percentage.toFixedText(),
    amount: amount.toString(),
    ...(causes && {
      causes: causes.map((cause) => ({ source: cause.source, amount: cause.amount.toString() })),
    }),
  };
}

function writeYears({ settlement }: ComposedRun): Json {
  return Object.fromEntries(settlement.years.map((year) => [year.year.toString(), writeYear(year)]));
}

function writeYear({ limits, months }: SettledYear): Json {
  const sumOf = (pick: (month: SettledYear['months'][number]) => Euro): string =>
    Euro.sum(months.map(pick)).toString();
  const parked = parkedOf(months);
  return {
    ceilingByMonth: Object.fromEntries(
      [...limits.ceilingByMonth].map(([month, ceiling]) => [month, ceiling.toString()]),
    ),
    formationCeiling: limits.formationCeiling.toString(),
    decidedExtra: limits.decidedExtra.toString(),
    overheadBudget: limits.overheadLimit.toString(),
    trainingBudget: limits.trainingBudget.toString(),
    maximumCompensation: limits.maximumCompensation.toString(),
    actualSalaryCosts: sumOf(({ actual }) => actual),
    chargeableSalaryCosts: sumOf(({ chargeableSalaries }) => chargeableSalaries),
    parkedSalaryCosts: parked.salaryCosts.toString(),
    parkedOverhead: parked.overhead.toString(),
    parkedTraining: parked.training.toString(),
  };
}

function writeParked({ entry, reason, parked }: AssessedEntry): Json {
  return { entry: entry.id, reason: reason ?? '', amount: parked.toString() };
}

function writeOverview({ rows, parked, directCosts }: HalfYearOverview): { readonly [name: string]: Json } {
  return {
    rows: rows.map(({ row, annualBudget, budget, chargeable, charged, toCharge, difference }) => ({
      row,
      annualBudget: annualBudget.toString(),
      budget: budget.toString(),
      chargeable: chargeable.toString(),
      charged: charged.toString(),
      toCharge: toCharge.toString(),
      difference: difference.toString(),
    })),
    parked: {
      salaryCosts: parked.salaryCosts.toString(),
      overhead: parked.overhead.toString(),
      training: parked.training.toString(),
      addenda: parked.addenda.toString(),
    },
    directCosts: directCosts.toString(),
  };
}
