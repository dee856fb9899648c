import * as fc from 'fast-check';
import { randomAgreement } from '../support/random-agreement';
import {
  groupOf,
  keyOf,
  RUNS,
  settledFile,
  sumOf,
  withRuns,
  type Document,
  type Settled,
} from '../support/settled-file';

/** Half away from zero, with whole numbers only: cents × percentage. */
function part(cents: bigint, percentage: string): bigint {
  const [whole = '0', decimals = ''] = percentage.split('.');
  const [factor, scale] = [BigInt(whole + decimals), 100n * 10n ** BigInt(decimals.length)];
  const sign = cents < 0n ? -1n : 1n;
  return (sign * (sign * cents * factor * 2n + scale)) / (2n * scale);
}

function documentsOf({ runs }: Settled): Document[] {
  return runs.flatMap(({ documents }) => [...documents]);
}

describe('for every agreement', () => {
  it('the totals of a document are the sums of its lines, with VAT per rate on the sum', () => {
    fc.assert(
      fc.property(randomAgreement, (file) => {
        for (const { lines, net, vat, gross, group, kind } of documentsOf(settledFile(file))) {
          expect(net.cents).toBe(sumOf(lines.map(({ amount }) => amount)));
          expect(gross.cents).toBe(net.cents + sumOf(vat.map(({ amount }) => amount)));
          expect(kind).toBe(gross.cents < 0n ? 'credit-note' : 'invoice');
          expect(new Set(lines.map(groupOf))).toEqual(new Set([group]));
          for (const { category, percentage, base, amount } of vat) {
            const ofRate = lines.filter(
              (line) => line.vat.category === category && line.vat.percentage.compareTo(percentage) === 0,
            );
            expect(base.cents).toBe(sumOf(ofRate.map((line) => line.amount)));
            expect(amount.cents).toBe(part(base.cents, percentage.toString()));
          }
          expect(sumOf(vat.map(({ base }) => base))).toBe(net.cents);
        }
      }),
      RUNS,
    );
  });

  it('a document has one line for each month, component and treatment, in order, none of nothing', () => {
    fc.assert(
      fc.property(randomAgreement, (file) => {
        for (const { lines } of documentsOf(settledFile(file))) {
          const keys = lines.map(keyOf);
          expect(new Set(keys).size).toBe(keys.length);
          expect(lines.every(({ amount }) => amount.cents !== 0n)).toBe(true);
          const places = lines.map(
            ({ costMonth, component, vat }) => `${costMonth} ${component} ${vat.category}`,
          );
          expect(places).toEqual([...places].sort());
        }
      }),
      RUNS,
    );
  });

  it('a document and its crediting come to nothing in net, VAT and gross', () => {
    fc.assert(
      fc.property(randomAgreement, (file) => {
        const target = file.runs.length;
        const knownOn = '2034-12-31';
        const month = file.runs.flatMap((run) => ('month' in run ? [run.month] : [])).at(-1) ?? '';
        const { runs } = settledFile(withRuns(file, { month, knownOn }, { credit: target, knownOn }));
        const [made, credited] = [runs.at(-2)?.documents ?? [], runs.at(-1)?.documents ?? []];
        expect(credited).toHaveLength(made.length);
        made.forEach((document, index) => {
          const crediting = credited[index]!;
          expect(document.net.cents + crediting.net.cents).toBe(0n);
          expect(document.gross.cents + crediting.gross.cents).toBe(0n);
          expect(document.vat.map(({ amount }) => amount.cents)).toEqual(
            crediting.vat.map(({ amount }) => -amount.cents),
          );
          expect(crediting.lines.map(keyOf)).toEqual(document.lines.map(keyOf));
        });
      }),
      RUNS,
    );
  });

  it('the shares of its causes add up to each late line and correction, to the cent', () => {
    fc.assert(
      fc.property(randomAgreement, (file) => {
        for (const { kind, amount, causes } of documentsOf(settledFile(file)).flatMap(({ lines }) => lines)) {
          expect(causes === undefined).toBe(kind === 'regular' || kind === 'reversal');
          if (!causes) continue;
          expect(sumOf(causes.map((cause) => cause.amount))).toBe(amount.cents);
          expect(causes.every((cause) => cause.amount.cents !== 0n)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});
