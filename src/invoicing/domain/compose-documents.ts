import { about, type Because } from '../../kernel/explanation';
import { Euro } from '../../kernel/money';
import {
  VAT_GROUPS,
  type ComposedDocument,
  type DocumentLine,
  type VatGroup,
  type VatTotal,
} from './document';
import { compareTreatments } from './line-key';

const NET: Because = { rule: 'R10', article: 'DVO 4.10', what: 'net' };
const GROSS: Because = { rule: 'R9', article: 'DVO 4.11', what: 'gross' };
const VAT: Because = { rule: 'R9', article: 'DVO 4.11', what: 'vat' };
const TAKEN_BACK: Because = { rule: 'R10', article: 'DVO 4.10', what: 'taken-back' };
const VAT_BASE: Because = { rule: 'R9', article: 'DVO 4.11', what: 'vat-base' };

export interface CarriedForward {
  readonly group: VatGroup;
  readonly net: Euro;
}

export interface Composition {
  readonly documents: readonly ComposedDocument[];
  readonly carriedForward: readonly CarriedForward[];
}

/**
 * One document for the taxed and exempt lines and one for those outside VAT (R9). One that would be
 * negative while there is no earlier document to refer to is carried forward instead (R10).
 */
export function composeDocuments(lines: readonly DocumentLine[], hasEarlierDocuments: boolean): Composition {
  const documents = splitByGroup(lines);
  const cannotBeMade = (document: ComposedDocument): boolean =>
    document.gross.isNegative() && !hasEarlierDocuments;
  return {
    documents: documents.filter((document) => !cannotBeMade(document)),
    carriedForward: documents.filter(cannotBeMade).map(({ group, net }) => ({ group, net })),
  };
}

/** Takes a document back whole, line by line, under the VAT it was charged with (R10, crediting). */
export function composeCrediting(document: ComposedDocument): ComposedDocument {
  const lines = document.lines.map(({ costMonth, component, vat, amount }) => ({
    costMonth,
    component,
    vat,
    kind: 'reversal' as const,
    amount: Euro.ZERO.minus(amount, about(TAKEN_BACK, `${component} ${costMonth}`)),
  }));
  return composeDocument(lines);
}

function splitByGroup(lines: readonly DocumentLine[]): ComposedDocument[] {
  return VAT_GROUPS.map((group) => ({ group, lines: lines.filter((line) => groupOf(line) === group) }))
    .filter((part) => part.lines.length > 0)
    .map((part) => composeDocument(part.lines));
}

/** The document that a line belongs in. */
export function groupOf({ vat }: Pick<DocumentLine, 'vat'>): VatGroup {
  return vat.category === 'O' ? 'outside-vat' : 'taxed';
}

/** Totals of lines of one VAT group: net, VAT per category and rate, gross, in euros (R9). */
export function composeDocument(lines: readonly DocumentLine[]): ComposedDocument {
  const group = lines.some((line) => groupOf(line) === 'outside-vat') ? 'outside-vat' : 'taxed';
  const net = Euro.sum(
    lines.map(({ amount }) => amount),
    NET,
  );
  const vat = vatTotals(lines);
  const gross = Euro.sum([net, ...vat.map(({ amount }) => amount)], GROSS);
  return { kind: gross.isNegative() ? 'credit-note' : 'invoice', group, lines, net, vat, gross };
}

function vatTotals(lines: readonly DocumentLine[]): VatTotal[] {
  const treatments = new Map<string, DocumentLine[]>();
  for (const line of lines) {
    const key = `${line.vat.category} ${line.vat.percentage.toString()}`;
    treatments.set(key, [...(treatments.get(key) ?? []), line]);
  }
  return [...treatments.values()].map((ofTreatment) => vatTotal(ofTreatment)).sort(compareTreatments);
}

function vatTotal(lines: readonly DocumentLine[]): VatTotal {
  const [{ vat }] = lines as readonly [DocumentLine, ...DocumentLine[]];
  const subject = `${vat.category} ${vat.percentage.toString()}`;
  const base = Euro.sum(
    lines.map(({ amount }) => amount),
    about(VAT_BASE, subject),
  );
  const { category, percentage } = vat;
  return { category, percentage, base, amount: percentage.of(base).rounded(about(VAT, subject)) };
}
