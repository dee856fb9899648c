import { Euro } from '../../kernel/money';
import type { ComposedDocument } from '../../invoicing/domain';
import { finding, type Finding } from './finding';
import type { Ledger, LedgerDocument, LedgerLine } from './ledger';

/** Documents and runs against what the audit chain tells of them. */
export function checkIssuedAgainstChain({ key, events, documents, runs }: Ledger): Finding[] {
  const issued = events.filter(({ action }) => action === 'document.issued');
  const told = new Map(issued.map((event) => [event.subjectId, event.details]));
  const numbers = new Set(documents.map(({ number }) => number));
  const runIds = new Set(runs.map(({ runId }) => runId));
  const heads = new Set(events.flatMap(({ previousHash, hash }) => [previousHash, hash]));
  return [
    ...issued
      .filter(({ subjectId }) => !numbers.has(subjectId))
      .map(({ subjectId, sequence }) => finding('document-missing', { number: subjectId, key, sequence })),
    ...issued
      .filter(({ details }) => !runIds.has(details['runId'] as string))
      .map(({ subjectId, sequence }) => finding('run-missing', { number: subjectId, key, sequence })),
    ...documents
      .filter(({ number }) => !told.has(number))
      .map(({ number }) => finding('document-not-in-chain', { number, key })),
    ...documents
      .filter(({ number, bodyHash }) => told.has(number) && told.get(number)?.['bodyHash'] !== bodyHash)
      .map(({ number }) => finding('document-differs-from-chain', { number, key })),
    ...documents
      .filter(({ body }) => !heads.has(body.auditHead))
      .map(({ number }) => finding('document-head-lost', { number, key })),
  ];
}

/** A document against its own row and its lines. */
export function checkRow(document: LedgerDocument, lines: readonly LedgerLine[]): Finding[] {
  const { number, body } = document;
  const columns: Record<string, readonly [unknown, unknown]> = {
    number: [number, body.number],
    kind: [document.kind, body.kind],
    'vat-group': [document.vatGroup, body.group],
    month: [document.month, body.month],
    'issued-on': [document.issuedOn, body.issuedOn],
    credits: [document.credits ?? undefined, body.credits],
    net: [cents(document.net), cents(body.net)],
    vat: [cents(document.vatAmount), cents(body.vatAmount)],
    gross: [cents(document.gross), cents(body.gross)],
  };
  const differing = Object.entries(columns).filter(([, [left, right]]) => left !== right);
  const ofDocument = lines.filter((line) => line.number === number);
  const isSum = [ofDocument, body.lines].every((list) => sum(list) === cents(body.net));
  return [
    ...differing.map(([field]) => finding('document-column-differs', { number, field })),
    ...(isSum ? [] : [finding('document-total-differs', { number })]),
  ];
}

/** The stored lines of a document against the lines that its run comes to when it is made again. */
export function checkLines(
  number: string,
  lines: readonly LedgerLine[],
  composed: ComposedDocument,
): Finding[] {
  const stored = lines.filter((line) => line.number === number);
  const expected = composed.lines.map(textOfLine);
  const places = Array.from({ length: Math.max(stored.length, expected.length) }, (_, index) => index);
  return places
    .filter((place) => storedText(stored[place]) !== expected[place])
    .map((place) => finding('document-line-differs', { number, line: place + 1 }));
}

function textOfLine(line: ComposedDocument['lines'][number], place: number): string {
  const causes = (line.causes ?? []).map(({ source, amount }) => [source, amount.toString()]);
  const { category, percentage } = line.vat;
  return JSON.stringify([
    place + 1,
    line.costMonth,
    line.component,
    line.kind,
    category,
    percentage.toFixedText(),
    line.amount.toString(),
    causes,
  ]);
}

function storedText(line: LedgerLine | undefined): string | undefined {
  if (!line) return undefined;
  const causes = line.causes.map(({ source, amount }) => [source, amount]);
  return JSON.stringify([
    line.ordinal,
    line.costMonth,
    line.component,
    line.kind,
    line.vatCategory,
    line.vatPercentage,
    line.amount,
    causes,
  ]);
}

function cents(amount: string): bigint | undefined {
  return Euro.parse(amount)?.cents;
}

function sum(lines: readonly { readonly amount: string }[]): bigint {
  return lines.reduce((total, { amount }) => total + (cents(amount) ?? 0n), 0n);
}
