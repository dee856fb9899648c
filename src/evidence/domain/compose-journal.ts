import type { IssuedDocument, PublishedLine } from '../../invoicing/domain';
import { Euro } from '../../kernel/money';

/** The accounts of a journal, stable codes; the wording gives their Dutch names. */
export type Account = 'receivable' | 'vat' | PublishedLine['part'];

/** A line of a journal entry in euros: above zero debit, below zero credit. */
export interface Posting {
  readonly account: Account;
  readonly amount: Euro;
  /** The month the amount belongs to; the receivable and VAT belong to the day of issue. */
  readonly costMonth?: string;
  /** Publication group, or the addendum. */
  readonly label: string;
  readonly vatCategory?: string;
  readonly vatPercentage?: string;
}

/** An issued document as one entry: its postings add up to nothing. */
export interface Entry {
  readonly number: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly customer: string;
  readonly postings: readonly Posting[];
}

/** The entries of documents with what proves that none is missing. Euros. */
export interface Journal {
  readonly entries: readonly Entry[];
  readonly postings: number;
  readonly debit: Euro;
  readonly credit: Euro;
}

/** Issued documents as double-entry postings: the client owes, the parts of the compensation are earned, VAT is due. */
export function composeJournal(documents: readonly IssuedDocument[]): Journal {
  const entries = documents.map(entryOf);
  const postings = entries.flatMap((entry) => entry.postings);
  const amounts = postings.map(({ amount }) => amount);
  return {
    entries,
    postings: postings.length,
    debit: Euro.sum(amounts.filter((amount) => !amount.isNegative())),
    credit: Euro.sum(amounts.filter((amount) => amount.isNegative())).negated(),
  };
}

function entryOf({ number, issuedOn, dueOn, customer, lines, vat, gross }: IssuedDocument): Entry {
  return {
    number,
    issuedOn,
    dueOn,
    customer: customer.name,
    postings: [
      { account: 'receivable', amount: euro(gross), label: '' },
      ...lines.map((line): Posting => {
        const { part, label, costMonth, vatCategory, vatPercentage } = line;
        return {
          account: part,
          amount: euro(line.amount).negated(),
          costMonth,
          label,
          vatCategory,
          vatPercentage,
        };
      }),
      ...vat
        .filter(({ amount }) => !euro(amount).isZero())
        .map(({ category, percentage, amount }): Posting => ({
          account: 'vat',
          amount: euro(amount).negated(),
          label: '',
          vatCategory: category,
          vatPercentage: percentage,
        })),
    ],
  };
}

function euro(text: string): Euro {
  const amount = Euro.parse(text);
  if (!amount) throw new Error('An issued document holds an amount that is none');
  return amount;
}
