import { distinctFaults, failure, success, type Fault, type Outcome } from '../../../kernel/fault/fault';
import { Percentage } from '../../../kernel/percentage/percentage';
import { asText, Fields } from '../../../kernel/reading';
import { isFirstOfMonth } from '../../../kernel/time';
import { fold, type AmountNotation } from '../../../kernel/tables';
import { isPersonalHeading } from './is-personal-heading';
import {
  COLUMNS,
  MONTH_NOTATIONS,
  REQUIRED_COLUMNS,
  type Column,
  type ControlRow,
  type CostCentreShare,
  type PayrollProfile,
} from './payroll-profile';

/** The keys of a profile file are Dutch: whoever keeps the profiles reads them. */
const COLUMN_KEYS: Readonly<Record<Column, string>> = {
  deliveryId: 'aanlevering',
  bookedMonth: 'boekmaand',
  costMonth: 'kostenmaand',
  employee: 'medewerker',
  function: 'functie',
  component: 'component',
  amount: 'bedrag',
  reason: 'reden',
  ledgerAccount: 'grootboekrekening',
  costCentre: 'kostenplaats',
};
const HUNDRED = Percentage.parse('100') ?? Percentage.ZERO;
const DEFAULT_JUMP = Percentage.parse('25') ?? Percentage.ZERO;

/** Reads a parsed profile file (templates/files/payroll): the profile, or every fault in it. */
export function readPayrollProfile(json: unknown): Outcome<PayrollProfile> {
  const faults: Fault[] = [];
  const file = new Fields(json, '', (fault) => faults.push(fault));
  if (file.hasFaults()) return failure(faults);
  const profile = readProfile(file);
  file.reportUnknown();
  return faults.length > 0 ? failure(distinctFaults(faults)) : success(profile);
}

function readProfile(file: Fields): PayrollProfile {
  const costCentres = new Map(file.list('kostenplaatsen', (fields) => readCostCentre(fields)));
  return {
    separator: file.oneOf('scheidingsteken', [';', ',', '\t', '|']),
    amounts: readAmountNotation(file),
    months: file.oneOf('maandnotatie', MONTH_NOTATIONS),
    headings: file.object('kolommen', (fields) => readHeadings(fields, costCentres.size > 0)),
    ...file.object('componenten', readComponents),
    costCentres,
    functions: file.has('functies') ? file.object('functies', readFunctions) : new Map<string, string>(),
    ...(file.has('slotregel') && { controlRow: file.object('slotregel', readControlRow) }),
    jumpThreshold: file.has('sprongdrempel') ? file.percentage('sprongdrempel') : DEFAULT_JUMP,
  };
}

function readAmountNotation(file: Fields): AmountNotation {
  const decimalMark = file.oneOf('decimaalteken', [',', '.']);
  if (!file.has('duizendtalteken')) return { decimalMark };
  const thousandsMark = file.oneOf('duizendtalteken', [',', '.', ' ']);
  if (thousandsMark === decimalMark) file.fault('duizendtalteken', 'profile-same-marks');
  return { decimalMark, thousandsMark };
}

function readHeadings(fields: Fields, dividesByCostCentre: boolean): Map<Column, string> {
  const headings = new Map<Column, string>();
  const taken = new Set<string>();
  for (const column of COLUMNS) {
    const key = COLUMN_KEYS[column];
    const isRequired = REQUIRED_COLUMNS.includes(column) || (dividesByCostCentre && column === 'costCentre');
    if (!isRequired && !fields.has(key)) continue;
    const heading = fields.text(key);
    if (isPersonalHeading(heading)) fields.fault(key, 'profile-personal-column');
    if (heading !== '' && taken.has(fold(heading))) fields.fault(key, 'profile-heading-twice');
    taken.add(fold(heading));
    headings.set(column, heading);
  }
  return headings;
}

function readComponents(fields: Fields): Pick<PayrollProfile, 'countingComponents' | 'otherComponents'> {
  const countingComponents = readNames(fields, 'tellenMee');
  const otherComponents = readNames(fields, 'tellenNietMee');
  if (countingComponents.size === 0 && !fields.hasFaults()) fields.fault('tellenMee', 'empty-list');
  for (const [folded, name] of otherComponents) {
    if (countingComponents.has(folded))
      fields.fault('tellenNietMee', 'profile-component-twice', { component: name });
  }
  return { countingComponents, otherComponents };
}

function readNames(fields: Fields, list: string): Map<string, string> {
  return new Map(fields.plainList(list, 'not-text', asText).map((name) => [fold(name), name.trim()]));
}

function readCostCentre(fields: Fields): [string, CostCentreShare[]] {
  const costCentre = fold(fields.text('kostenplaats'));
  const shares = fields.list('aandelen', readShare);
  if (shares.length === 0 && !fields.hasFaults()) fields.fault('aandelen', 'empty-list');
  return [costCentre, shares];
}

function readShare(fields: Fields): CostCentreShare {
  const from = fields.date('vanaf');
  if (from && !isFirstOfMonth(from)) fields.fault('vanaf', 'not-first-of-month');
  const share = fields.percentage('percentage');
  if (share.compareTo(HUNDRED) > 0) fields.fault('percentage', 'profile-share-above-hundred');
  return { from, share };
}

function readFunctions(fields: Fields): Map<string, string> {
  return new Map(fields.keys().map((inFile) => [fold(inFile), fields.text(inFile).trim()]));
}

function readControlRow(fields: Fields): ControlRow {
  return {
    marker: fields.text('merk').trim(),
    totalCell: fields.ordinal('totaal', 2),
    ...(fields.has('aantal') && { countCell: fields.ordinal('aantal', 2) }),
  };
}
