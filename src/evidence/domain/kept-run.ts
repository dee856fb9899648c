import { Euro } from '../../kernel/money';
import { Percentage } from '../../kernel/percentage/percentage';
import type { Month } from '../../kernel/time';
import { composeDocument, type ComposedDocument, type DocumentLine } from '../../invoicing/domain';
import type { Ledger, LedgerLine, LedgerRun } from './ledger';

/** A run that other rules made: its documents as they were issued. */
export interface KeptRun {
  readonly run: LedgerRun;
  readonly kept: readonly { readonly number: string; readonly composed: ComposedDocument }[];
}

/** The documents of a run as their rows stand, in order. */
export function keptDocuments({ documents, lines }: Ledger, { runId }: LedgerRun): KeptRun['kept'] {
  return documents
    .filter((document) => document.runId === runId)
    .sort((left, right) => left.ordinal - right.ordinal)
    .map(({ number }) => ({
      number,
      composed: composeDocument(lines.filter((line) => line.number === number).map(lineOf)),
    }));
}

function lineOf({
  costMonth,
  component,
  kind,
  vatCategory,
  vatPercentage,
  amount,
}: LedgerLine): DocumentLine {
  return {
    costMonth: costMonth as Month,
    component,
    kind: kind as DocumentLine['kind'],
    vat: {
      category: vatCategory as DocumentLine['vat']['category'],
      percentage: Percentage.parse(vatPercentage) ?? Percentage.ZERO,
    },
    amount: Euro.parse(amount) ?? Euro.ZERO,
  };
}
