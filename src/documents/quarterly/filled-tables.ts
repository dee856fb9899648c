import {
  QUARTER_ADDENDUM_STATES,
  QUARTER_LABELS as LABELS,
  QUARTER_SIDES,
  QUARTER_TABLES,
} from '../../../templates/documents/quarterly-report';
import { Euro, Exact } from '../../kernel/money';
import { capitalised, fill, formatDate, formatLongDate, formatQuantity } from '../../kernel/text';
import type { FrozenReport } from '../../quarterly-reports';
import type { FilledPart } from '../../quarterly-reports/domain';
import { dayOf } from '../domain';
import { amountColumn } from '../overview/columns';
import type { ReportRow, ReportTable } from '../overview/report-table';
import { euroOf, nameReportPart, sayCause } from '../wording';
import { sayMonthsWithoutPayroll, sayPayrollMissing } from './quarter-texts';

type Filled = FrozenReport['filled'];
type Amounts = Filled['rows'][number]['inQuarter'];

const FIELDS = ['budget', 'chargeable', 'charged', 'toCharge', 'difference'] as const;

/** What the service fills in of a section by itself, as tables (DVO 6; SLA, Rapportagemodel). */
export function filledTables(part: FilledPart, filled: Filled): ReportTable[] {
  switch (part) {
    case 'formation':
      return [formationTable(filled)];
    case 'notices':
      return [noticesTable(filled)];
    case 'supplementary':
      return [addendaTable(QUARTER_TABLES.supplementary, filled.addenda.filter(isSupplementary))];
    case 'changes':
      return [changesTable(filled)];
    case 'financial':
      return [quarterTable(filled), toDateTable(filled)];
    case 'addenda':
      return [addendaTable(QUARTER_TABLES.addenda, filled.addenda)];
  }
}

function isSupplementary({ kind }: Filled['addenda'][number]): boolean {
  return kind === 'extra-volume' || kind === 'bespoke';
}

function formationTable({ formation, formationOn, ...filled }: Filled): ReportTable {
  const hours = (text: string): string => formatQuantity(Exact.parse(text) ?? Exact.of(0));
  const sum = (texts: readonly string[]): string =>
    formatQuantity(texts.reduce((all, text) => all.plus(Exact.parse(text) ?? Exact.of(0)), Exact.of(0)));
  const fields = ['budget', 'chargeable', 'difference'] as const;
  const { lead, missing, ...wording } = QUARTER_TABLES.formation;
  const months = sayMonthsWithoutPayroll(filled);
  const open = formation.flatMap(({ hoursWithoutCosts }) => hoursWithoutCosts ?? []);
  return {
    ...{ ...wording, lead: fill(lead, { date: formatLongDate(dayOf(formationOn)) }) },
    ...(months !== undefined && { remarks: [fill(missing, { months })] }),
    columns: [
      { heading: LABELS.group, kind: 'text' },
      { heading: LABELS.hours, kind: 'number', width: 46 },
      { heading: LABELS.hoursWithoutCosts, kind: 'number', width: 58 },
      ...fields.map((field) => amountColumn(LABELS[field], 62)),
    ],
    rows: withTotal(
      formation.map(({ heading, agreedHours, hoursWithoutCosts, salaries }) => ({
        kind: 'line',
        cells: [
          ...[
            capitalised(heading),
            hours(agreedHours),
            hoursWithoutCosts === undefined ? LABELS.unknown : hours(hoursWithoutCosts),
          ],
          ...fields.map((field) => euroOf(salaries[field])),
        ],
      })),
      [
        LABELS.total,
        sum(formation.map(({ agreedHours }) => agreedHours)),
        open.length === 0 ? LABELS.unknown : sum(open),
        ...fields.map((field) => Euro.sum(formation.map(({ salaries }) => euroOf(salaries[field])))),
      ],
    ),
  };
}

function noticesTable({ notices }: Filled): ReportTable {
  return {
    ...QUARTER_TABLES.notices,
    columns: [
      { heading: LABELS.givenBy, kind: 'text' },
      { heading: LABELS.givenOn, kind: 'text', width: 110 },
      { heading: LABELS.endsOn, kind: 'text', width: 110 },
    ],
    rows: notices.map(({ givenBy, givenOn, endsOn }) => ({
      kind: 'line',
      cells: [capitalised(QUARTER_SIDES[givenBy]), formatDate(dayOf(givenOn)), formatDate(dayOf(endsOn))],
    })),
  };
}

function changesTable({ changes }: Filled): ReportTable {
  return {
    ...QUARTER_TABLES.changes,
    columns: [
      { heading: LABELS.knownSince, kind: 'text', width: 60 },
      { heading: LABELS.cause, kind: 'text' },
      amountColumn(LABELS.amount, 80),
    ],
    rows: withTotal(
      changes.map(({ day, amount, ...cause }) => ({
        kind: 'line',
        cells: [formatDate(dayOf(day)), capitalised(sayCause(cause, {})), euroOf(amount)],
      })),
      [LABELS.total, '', Euro.sum(changes.map(({ amount }) => euroOf(amount)))],
    ),
  };
}

function quarterTable({ rows, ...filled }: Filled): ReportTable {
  const missing = sayPayrollMissing(filled);
  return {
    ...QUARTER_TABLES.quarter,
    ...(missing !== undefined && { remarks: [missing] }),
    columns: [
      { heading: LABELS.part, kind: 'text' },
      ...FIELDS.map((field) => amountColumn(LABELS[field], 64)),
    ],
    rows: withTotal(
      rows.map(({ row, inQuarter }) => ({
        kind: 'line',
        cells: [nameReportPart(row), ...FIELDS.map((field) => euroOf(inQuarter[field]))],
      })),
      [LABELS.total, ...sumsOf(rows.map(({ inQuarter }) => inQuarter))],
    ),
  };
}

function toDateTable({ rows }: Filled): ReportTable {
  return {
    ...QUARTER_TABLES.toDate,
    columns: [
      { heading: LABELS.part, kind: 'text' },
      amountColumn(LABELS.annualBudget, 54),
      ...FIELDS.map((field) => amountColumn(LABELS[field], 54)),
    ],
    rows: withTotal(
      rows.map(({ row, annualBudget, toDate }) => ({
        kind: 'line',
        cells: [
          ...[nameReportPart(row), euroOf(annualBudget)],
          ...FIELDS.map((field) => euroOf(toDate[field])),
        ],
      })),
      [
        ...[LABELS.total, Euro.sum(rows.map(({ annualBudget }) => euroOf(annualBudget)))],
        ...sumsOf(rows.map(({ toDate }) => toDate)),
      ],
    ),
  };
}

function addendaTable(
  wording: Pick<ReportTable, 'heading' | 'lead' | 'none'>,
  addenda: Filled['addenda'],
): ReportTable {
  const sum = (field: 'chargeable' | 'parked'): Euro => Euro.sum(addenda.map((one) => euroOf(one[field])));
  return {
    ...wording,
    columns: [
      { heading: LABELS.addendum, kind: 'text' },
      { heading: LABELS.kind, kind: 'text', width: 56 },
      { heading: LABELS.state, kind: 'text', width: 52 },
      amountColumn(LABELS.maximum, 50),
      { heading: LABELS.quarterHours, kind: 'number', width: 44 },
      amountColumn(LABELS.chargeable, 56),
      amountColumn(LABELS.parked, 58),
    ],
    rows: withTotal(
      addenda.map(({ addendum, kind, title, state, maximum, hours, chargeable, parked }) => ({
        kind: 'line',
        cells: [
          [addendum, title].filter((text) => text !== '').join(' · '),
          ...[nameReportPart(kind), QUARTER_ADDENDUM_STATES[state]],
          maximum === undefined ? undefined : euroOf(maximum),
          formatQuantity(Exact.parse(hours) ?? Exact.of(0)),
          ...[euroOf(chargeable), euroOf(parked)],
        ],
      })),
      [LABELS.total, '', '', undefined, '', sum('chargeable'), sum('parked')],
    ),
  };
}

/** A total below its lines; none below no lines. */
function withTotal(lines: readonly ReportRow[], cells: ReportRow['cells']): ReportRow[] {
  return lines.length === 0 ? [] : [...lines, { kind: 'total', sumsFrom: 0, cells }];
}

function sumsOf(amounts: readonly Amounts[]): Euro[] {
  return FIELDS.map((field) => Euro.sum(amounts.map((one) => euroOf(one[field]))));
}
