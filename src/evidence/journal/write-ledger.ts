import { ACCOUNTS, JOURNAL_WORDING } from '../../../templates/wording/journal';
import { fillIn } from '../../platform/wording';
import type { Entry, Journal, Posting } from '../domain';
import type { JournalHeading } from './journal-heading';

/**
 * A journal as text for hledger and ledger, euros. What is earned stands on the first day of its cost month,
 * so that a report over a half-year shows what was charged for it (DVO 6).
 */
export function writeLedger(journal: Journal, { record, year }: JournalHeading): string {
  const { title, counts, totals, dates } = JOURNAL_WORDING;
  const { entries, postings, debit, credit } = journal;
  const head = [
    fillIn(title, { key: record.key, year: year.toString() }),
    dates,
    fillIn(counts, { documents: entries.length.toString(), postings: postings.toString() }),
    fillIn(totals, { debit: debit.toString(), credit: credit.toString() }),
  ];
  const accounts = Object.keys(ACCOUNTS).map((account) => `account ${nameOf(account as Posting['account'])}`);
  return [
    ...head.map((line) => `; ${line}`),
    '',
    'commodity 1000.00 EUR',
    ...accounts,
    ...entries.flatMap((entry) => ['', ...writeEntry(entry)]),
    '',
  ].join('\n');
}

function writeEntry({ number, issuedOn, customer, postings }: Entry): string[] {
  return [`${issuedOn} * (${number}) ${plain(customer)}`, ...postings.map(writePosting)];
}

function writePosting({ account, amount, costMonth, label }: Posting): string {
  const notes = [costMonth === undefined ? '' : `[${costMonth}-01]`, plain(label)].filter(
    (note) => note !== '',
  );
  const note = notes.length === 0 ? '' : `  ; ${notes.join(' ')}`;
  return `    ${nameOf(account)}  ${amount.toString()} EUR${note}`;
}

function nameOf(account: Posting['account']): string {
  const group = account === 'receivable' || account === 'vat' ? '' : `${JOURNAL_WORDING.result}:`;
  return `${group}${ACCOUNTS[account].number} ${ACCOUNTS[account].name}`;
}

/** Free text cannot end a line, begin a tag or look like a date. */
function plain(text: string): string {
  return text.replace(/[\s;:,[\]|=()]+/g, ' ').trim();
}
