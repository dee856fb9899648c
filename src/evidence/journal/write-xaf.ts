import { ACCOUNTS, JOURNAL_WORDING, VAT_TREATMENTS } from '../../../templates/wording/journal';
import { formatMonth, writeXml, type XmlElement } from '../../kernel/text';
import { dayOf, daysIn, firstDayOf, monthsOfYear, ordinalOf, type Month } from '../../kernel/time';
import { fillIn } from '../../platform/wording';
import type { Entry, Journal, Posting } from '../domain';
import type { JournalHeading } from './journal-heading';

const NAMESPACE = 'http://www.auditfiles.nl/XAF/3.2';
const CLIENT = 'client';
const SALES = 'VRK';

/** Elements by name, in order: a list is the same element again, and what is not there is left out. */
interface Tree {
  readonly [name: string]: string | number | Tree | readonly Tree[] | undefined;
}

/** A journal as XML Auditfile Financieel 3.2, euros; the order of elements is that of its schema. */
export function writeXaf(journal: Journal, heading: JournalHeading): string {
  const content = elementsOf({ header: header(heading), company: company(journal, heading) });
  return writeXml({ name: 'auditfile', content, attributes: { xmlns: NAMESPACE } });
}

function elementsOf(tree: Tree): XmlElement[] {
  return Object.entries(tree).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): XmlElement => ({
      name,
      content: typeof one === 'object' ? elementsOf(one) : String(one),
    })),
  );
}

function header({ year, writtenOn }: JournalHeading): Tree {
  return {
    fiscalYear: year,
    startDate: `${year}-01-01`,
    endDate: `${year}-12-31`,
    curCode: 'EUR',
    dateCreated: writtenOn,
    softwareDesc: 'Slotsom',
  };
}

function company(journal: Journal, { supplier, customer, year, record }: JournalHeading): Tree {
  return {
    companyIdent: supplier.oin,
    companyName: supplier.name,
    taxRegistrationCountry: supplier.countryCode,
    taxRegIdent: supplier.vatId ?? supplier.oin,
    customersSuppliers: {
      customerSupplier: { custSupID: CLIENT, custSupName: customer.name.slice(0, 50), custSupTp: 'C' },
    },
    generalLedger: { ledgerAccount: Object.entries(ACCOUNTS).map(accountOf) },
    vatCodes: { vatCode: vatCodes(journal) },
    periods: { period: monthsOfYear(year).map(periodOf) },
    transactions: transactions(
      journal,
      fillIn(JOURNAL_WORDING.title, { key: record.key, year: year.toString() }),
    ),
  };
}

function accountOf([account, { number, name }]: [
  string,
  { readonly number: string; readonly name: string },
]): Tree {
  return { accID: number, accDesc: name, accTp: account === 'receivable' || account === 'vat' ? 'B' : 'P' };
}

function vatCodes({ entries }: Journal): Tree[] {
  const codes = new Map<string, string>();
  for (const posting of entries.flatMap(({ postings }) => postings))
    if (posting.account === 'vat')
      codes.set(
        vatCodeOf(posting),
        `${VAT_TREATMENTS[posting.vatCategory ?? ''] ?? ''} ${posting.vatPercentage ?? ''}%`,
      );
  return [...codes].sort().map(([vatID, vatDesc]) => ({ vatID, vatDesc }));
}

function vatCodeOf({ vatCategory = '', vatPercentage = '' }: Posting): string {
  return `${vatCategory}${vatPercentage}`;
}

function periodOf(month: Month): Tree {
  return {
    periodNumber: ordinalOf(month),
    periodDesc: formatMonth(month),
    startDatePeriod: firstDayOf(month),
    endDatePeriod: dayOf(month, daysIn(month)),
  };
}

function transactions({ entries, postings, debit, credit }: Journal, title: string): Tree {
  return {
    linesCount: postings,
    totalDebit: debit.toString(),
    totalCredit: credit.toString(),
    journal: {
      jrnID: SALES,
      desc: `${JOURNAL_WORDING.description}: ${title}`,
      jrnTp: 'S',
      transaction: entries.map(transactionOf),
    },
  };
}

function transactionOf(entry: Entry): Tree {
  const { number, issuedOn, customer, postings } = entry;
  return {
    nr: number,
    desc: customer,
    periodNumber: Number(issuedOn.slice(5, 7)),
    trDt: issuedOn,
    trLine: postings.map((posting, index) => lineOf(entry, posting, index + 1)),
  };
}

function lineOf({ number, issuedOn }: Entry, posting: Posting, nr: number): Tree {
  const { account, amount, costMonth, label } = posting;
  return {
    nr,
    accID: ACCOUNTS[account].number,
    docRef: number,
    effDate: costMonth === undefined ? issuedOn : `${costMonth}-01`,
    desc: [ACCOUNTS[account].name, label].filter((text) => text !== '').join(': '),
    ...sided('amnt', 'amntTp', amount),
    ...(account === 'receivable' && { custSupID: CLIENT, invRef: number }),
    ...(account === 'vat' && { vat: vatOf(posting) }),
  };
}

function vatOf(posting: Posting): Tree {
  return {
    vatID: vatCodeOf(posting),
    vatPerc: posting.vatPercentage,
    ...sided('vatAmnt', 'vatAmntTp', posting.amount),
  };
}

/** Amounts have no sign: D for debit, C for credit. */
function sided(amount: string, side: string, value: Posting['amount']): Tree {
  const unsigned = value.isNegative() ? value.negated() : value;
  return { [amount]: unsigned.toString(), [side]: value.isNegative() ? 'C' : 'D' };
}
