import type { IssuedDocument, PublishedLine, PublishedVatTotal } from '../../../invoicing/domain';
import type { Fault } from '../../../kernel/fault/fault';
import { Euro } from '../../../kernel/money';
import { Percentage } from '../../../kernel/percentage/percentage';
import { differsFrom, sumOf } from './sums';

/** Totals to the cent; the official rules let VAT be wrong by up to a euro (BR-CO-10 to -17). */
export function checkTotals(document: IssuedDocument): Fault[] {
  const { lines, vat, net, vatAmount, gross } = document;
  const [netTotal, vatTotal, grossTotal] = [net, vatAmount, gross].map(Euro.parse);
  return [
    ...unreadable(document),
    ...differsFrom(sumOf(lines.map(({ amount }) => amount)), netTotal, 'net', 'sum-differs'),
    ...differsFrom(sumOf(vat.map(({ amount }) => amount)), vatTotal, 'vatAmount', 'sum-differs'),
    ...differsFrom(sumOf([net, vatAmount]), grossTotal, 'gross', 'sum-differs'),
    ...vat.flatMap((total, index) => checkVatTotal(total, lines, `vat[${index.toString()}]`)),
    ...checkEveryTreatment(document),
  ];
}

function unreadable({ net, vatAmount, gross, budget, parked }: IssuedDocument): Fault[] {
  const amounts: readonly (readonly [path: string, text: string])[] = [
    ['net', net],
    ['vatAmount', vatAmount],
    ['gross', gross],
    ['budget.charged', budget.charged],
    ['budget.maximum', budget.maximum],
    ...parked.map(({ amount }, index) => [`parked[${index.toString()}].amount`, amount] as const),
  ];
  return amounts.filter(([, text]) => !Euro.parse(text)).map(([path]) => ({ path, code: 'not-an-amount' }));
}

/** The base is the sum of its lines, the VAT round(base × percentage), half away from zero (R9, R13). */
function checkVatTotal(total: PublishedVatTotal, lines: readonly PublishedLine[], path: string): Fault[] {
  const [base, amount] = [total.base, total.amount].map(Euro.parse);
  const percentage = Percentage.parse(total.percentage);
  const faults: Fault[] = [];
  if (!base) faults.push({ path: `${path}.base`, code: 'not-an-amount' });
  if (!amount) faults.push({ path: `${path}.amount`, code: 'not-an-amount' });
  if (!percentage) faults.push({ path: `${path}.percentage`, code: 'not-a-percentage' });
  const ofTreatment = lines.filter((line) => treatmentOf(line) === treatmentOfTotal(total));
  return [
    ...faults,
    ...differsFrom(sumOf(ofTreatment.map((line) => line.amount)), base, `${path}.base`, 'sum-differs'),
    ...differsFrom(base && percentage?.of(base).rounded(), amount, `${path}.amount`, 'vat-differs'),
  ];
}

/** Every category and rate of the lines has exactly one total, and no other total is there (BR-CO-18). */
function checkEveryTreatment({ lines, vat }: IssuedDocument): Fault[] {
  const onLines = new Set(lines.map(treatmentOf));
  const totals = vat.map(treatmentOfTotal);
  const missing = [...onLines]
    .filter((treatment) => !totals.includes(treatment))
    .map((treatment) => ({ path: 'vat', code: 'vat-total-missing', values: { treatment } }));
  const superfluous = totals.flatMap((treatment, index) =>
    onLines.has(treatment) && totals.indexOf(treatment) === index
      ? []
      : [{ path: `vat[${index.toString()}]`, code: 'vat-total-without-lines', values: { treatment } }],
  );
  return [...missing, ...superfluous];
}

function treatmentOf({ vatCategory, vatPercentage }: PublishedLine): string {
  return treatment(vatCategory, vatPercentage);
}

function treatmentOfTotal({ category, percentage }: PublishedVatTotal): string {
  return treatment(category, percentage);
}

function treatment(category: string, percentage: string): string {
  return `${category} ${Percentage.parse(percentage)?.toString() ?? percentage}`;
}
