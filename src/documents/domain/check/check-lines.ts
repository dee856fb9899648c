import type { IssuedDocument, PublishedLine } from '../../../invoicing/domain';
import type { Fault } from '../../../kernel/fault/fault';
import { Euro } from '../../../kernel/money';
import { Percentage } from '../../../kernel/percentage/percentage';
import { parseMonth } from '../../../kernel/time';
import { differsFrom, sumOf } from './sums';

/** Each line by itself, and their order. */
export function checkLines({ lines, group }: IssuedDocument): Fault[] {
  if (lines.length === 0) return [{ path: 'lines', code: 'empty-list' }];
  return lines.flatMap((line, index) => {
    const path = `lines[${index.toString()}]`;
    return [
      ...(line.ordinal === index + 1 ? [] : [{ path: `${path}.ordinal`, code: 'out-of-order' }]),
      ...checkForm(line, path),
      ...checkTreatment(line, group, path),
      ...checkAmounts(line, path),
    ];
  });
}

function checkForm({ costMonth, part, label, overheadPercentage }: PublishedLine, path: string): Fault[] {
  const faults: Fault[] = [];
  if (!parseMonth(costMonth)) faults.push({ path: `${path}.costMonth`, code: 'not-a-month' });
  if ((part === 'salary' || part === 'addendum') && label === '') {
    faults.push({ path: `${path}.label`, code: 'missing-field' });
  }
  if (overheadPercentage !== undefined && !Percentage.parse(overheadPercentage)) {
    faults.push({ path: `${path}.overheadPercentage`, code: 'not-a-percentage' });
  }
  return faults;
}

/** Only S has a rate above zero, and outside VAT stands in a document of its own (BR-S-05, BR-E-05, BR-O-11). */
function checkTreatment(line: PublishedLine, group: IssuedDocument['group'], path: string): Fault[] {
  const { vatCategory: category, vatPercentage } = line;
  const faults: Fault[] = [];
  if ((category === 'O') !== (group === 'outside-vat')) {
    faults.push({ path: `${path}.vatCategory`, code: 'mixes-outside-vat', values: { category } });
  }
  const percentage = Percentage.parse(vatPercentage);
  if (!percentage) faults.push({ path: `${path}.vatPercentage`, code: 'not-a-percentage' });
  else if (percentage.isNegative() || percentage.isZero() === (category === 'S')) {
    faults.push({ path: `${path}.vatPercentage`, code: 'not-of-category', values: { category } });
  }
  return faults;
}

/** Owed less charged is the amount; causes, where there must be any, add up to it (R10, R11). */
function checkAmounts(line: PublishedLine, path: string): Fault[] {
  const { kind, causes } = line;
  const [amount, charged, owed] = [line.amount, line.charged, line.owed].map(Euro.parse);
  const unreadable = [
    ...Object.entries({ amount, charged, owed })
      .filter(([, euro]) => !euro)
      .map(([field]) => ({ path: `${path}.${field}`, code: 'not-an-amount' })),
    ...causes.flatMap((cause, index) =>
      Euro.parse(cause.amount)
        ? []
        : [{ path: `${path}.causes[${index.toString()}].amount`, code: 'not-an-amount' }],
    ),
  ];
  if (!amount || !charged || !owed || unreadable.length > 0) return unreadable;
  const isDivided = kind === 'late' || kind === 'correction' || causes.length > 0;
  return [
    ...differsFrom(owed.minus(charged), amount, `${path}.amount`, 'difference-differs'),
    ...(isDivided
      ? differsFrom(sumOf(causes.map((cause) => cause.amount)), amount, `${path}.causes`, 'causes-differ')
      : []),
  ];
}
