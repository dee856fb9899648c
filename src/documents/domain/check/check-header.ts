import type { IssuedDocument } from '../../../invoicing/domain';
import type { Fault } from '../../../kernel/fault/fault';
import { Euro } from '../../../kernel/money';
import { parseLocalDate, parseMonth } from '../../../kernel/time';

/** Number, dates, kind and references. */
export function checkHeader(document: IssuedDocument): Fault[] {
  return [
    ...checkDates(document),
    ...checkNumber(document),
    ...checkKind(document),
    ...checkPreceding(document),
    ...checkFingerprint(document),
  ];
}

function checkDates({ issuedOn, dueOn, knownOn, month, budget }: IssuedDocument): Fault[] {
  const days = Object.entries({ issuedOn, dueOn, knownOn })
    .filter(([, day]) => !parseLocalDate(day))
    .map(([path]) => ({ path, code: 'not-a-date' }));
  const months = [
    { path: 'month', text: month },
    { path: 'budget.upTo', text: budget.upTo },
  ]
    .filter(({ text }) => !parseMonth(text))
    .map(({ path }) => ({ path, code: 'not-a-month' }));
  const early = days.length === 0 && dueOn < issuedOn ? [{ path: 'dueOn', code: 'due-before-issue' }] : [];
  return [...days, ...months, ...early];
}

/** A number that names a year names the year of issue. */
function checkNumber({ number, issuedOn }: IssuedDocument): Fault[] {
  const year = /(?<!\d)(?:19|20)\d\d/.exec(number)?.[0];
  if (year === undefined || issuedOn.startsWith(year)) return [];
  return [{ path: 'number', code: 'number-of-another-year', values: { year, issuedOn } }];
}

/** What is negative as a whole is a credit note, and nothing else is (R10). */
function checkKind({ kind, gross }: IssuedDocument): Fault[] {
  const total = Euro.parse(gross);
  if (!total || total.isNegative() === (kind === 'credit-note')) return [];
  return [{ path: 'kind', code: 'kind-against-total', values: { gross } }];
}

/** A credit note says which documents it corrects (Peppol NL-R-001), and so does any negative document. */
function checkPreceding({ kind, gross, precedingDocuments, credits, number }: IssuedDocument): Fault[] {
  const path = 'precedingDocuments';
  const faults: Fault[] = [];
  const mustRefer = kind === 'credit-note' || credits !== undefined || gross.startsWith('-');
  if (mustRefer && precedingDocuments.length === 0) faults.push({ path, code: 'no-preceding-document' });
  if (credits !== undefined && precedingDocuments.length > 0 && !precedingDocuments.includes(credits)) {
    faults.push({ path: 'credits', code: 'credited-document-not-named', values: { number: credits } });
  }
  precedingDocuments.forEach((preceding, index) => {
    const place = `${path}[${index.toString()}]`;
    if (preceding === number) faults.push({ path: place, code: 'refers-to-itself' });
    if (precedingDocuments.indexOf(preceding) < index) {
      faults.push({ path: place, code: 'named-twice', values: { number: preceding } });
    }
  });
  return faults;
}

function checkFingerprint({ fingerprint }: IssuedDocument): Fault[] {
  return /^[0-9a-f]{64}$/.test(fingerprint) ? [] : [{ path: 'fingerprint', code: 'not-a-fingerprint' }];
}
