import { execFileSync } from 'node:child_process';
import { PassThrough } from 'node:stream';
import * as fc from 'fast-check';
import { writeJournal } from '../../../src/cli/journal';
import { composeJournal } from '../../../src/evidence/domain';
import { writeLedger } from '../../../src/evidence/journal/write-ledger';
import { writeXaf } from '../../../src/evidence/journal/write-xaf';
import type { IssuedDocument } from '../../../src/invoicing/domain';
import { randomAgreement } from '../../support/random-agreement';
import { settledFile } from '../../support/settled-file';
import { keepAgreement, KEY, scenarioOf } from './kept-agreement';

jest.setTimeout(120_000);

const RECORD = {
  agreementId: 'a',
  key: KEY,
  title: 'Test',
  clientParty: 'client-town',
  contractorParty: 'contractor-town',
  startsOn: '2024-01-01',
  endsOn: null,
};
const PARTY = {
  name: 'Gemeente; [2020-01-01] x:y',
  street: '',
  postalCode: '',
  city: '',
  countryCode: 'NL',
  oin: '1',
};
const HEADING = { record: RECORD, year: 2026, writtenOn: '2027-01-05', supplier: PARTY, customer: PARTY };

/** What hledger makes of a journal: the balance of an account in cents, by half-year. */
function balances(text: string, account: string): Map<string, bigint> {
  const query = ['balance', '-f', '-', '--quarterly', '--empty', '--depth', '1', '-O', 'csv', account];
  const rows = execFileSync('hledger', query, { input: text, encoding: 'utf8' }).trim().split('\n');
  const [quarters = [], amounts = []] = rows.map((row) => row.slice(1, -1).split('","').slice(1));
  const halves = new Map<string, bigint>();
  quarters.forEach((quarter, index) => {
    const half = `${quarter.slice(0, 4)}H${quarter.slice(5) <= '2' ? '1' : '2'}`;
    const amount = amounts[index]?.replace(' EUR', '') ?? '0';
    halves.set(half, (halves.get(half) ?? 0n) + (amount === '0' ? 0n : cents(amount)));
  });
  return halves;
}

const halfOf = (month: string): string => `${month.slice(0, 4)}H${month.slice(5) <= '06' ? '1' : '2'}`;
const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));
const sumOf = (amounts: Iterable<bigint>): bigint => [...amounts].reduce((sum, amount) => sum + amount, 0n);

function chargedPerHalf(documents: readonly IssuedDocument[]): Map<string, bigint> {
  const charged = new Map<string, bigint>();
  for (const { costMonth, amount } of documents.flatMap(({ lines }) => lines))
    charged.set(halfOf(costMonth), (charged.get(halfOf(costMonth)) ?? 0n) + cents(amount));
  return charged;
}

/** Documents of a random agreement, with what the journal reads of them. */
function documentsOf(file: Parameters<typeof settledFile>[0]): IssuedDocument[] {
  return settledFile(file).runs.flatMap(({ documents }, run) =>
    documents.map(({ lines, vat, gross }, ordinal) => ({
      number: `F2026-${run.toString()}-${ordinal.toString()}`,
      issuedOn: '2026-03-04',
      customer: PARTY,
      lines: lines.map((line) => ({
        costMonth: line.costMonth,
        part: 'salary',
        label: line.component,
        vatCategory: line.vat.category,
        vatPercentage: line.vat.percentage.toFixedText(),
        amount: line.amount.toString(),
      })),
      vat: vat.map((total) => ({
        category: total.category,
        percentage: total.percentage.toFixedText(),
        base: total.base.toString(),
        amount: total.amount.toString(),
      })),
      gross: gross.toString(),
    })),
  ) as unknown as IssuedDocument[];
}

describe('slotsom journal', () => {
  it('is added up by hledger to what the documents in the database charge', async () => {
    const kept = await keepAgreement(scenarioOf('08-credit-note-and-withdrawal'));
    const { text, xaf } = await kept.after('', async (evidence) => {
      const write = async (format: 'ledger' | 'xaf'): Promise<string> => {
        const output = new PassThrough();
        await writeJournal(evidence, { agreement: KEY, year: 2026, format }, output);
        return (output.read() as Buffer).toString();
      };
      return { text: await write('ledger'), xaf: await write('xaf') };
    });
    await kept.drop();
    const { expect: expected } = scenarioOf('08-credit-note-and-withdrawal') as {
      expect: { runs: { documents: { net: string; gross: string }[] }[] };
    };
    const documents = expected.runs.flatMap((run) => run.documents);
    const total = (field: 'net' | 'gross'): bigint =>
      sumOf(documents.map((document) => cents(document[field])));
    expect(-sumOf(balances(text, 'Vergoedingen').values())).toBe(total('net'));
    expect(sumOf(balances(text, 'Vorderingen').values())).toBe(total('gross'));
    expect(xaf).toContain('<auditfile xmlns="http://www.auditfiles.nl/XAF/3.2">');
  });

  it('is added up by hledger to what was charged per half-year, for every agreement', () => {
    fc.assert(
      fc.property(randomAgreement, (file) => {
        const documents = documentsOf(file);
        const text = writeLedger(composeJournal(documents), HEADING);
        const earned = documents.length === 0 ? new Map<string, bigint>() : balances(text, 'Vergoedingen');
        for (const [half, charged] of chargedPerHalf(documents)) {
          expect([half, -(earned.get(half) ?? 0n)]).toEqual([half, charged]);
          earned.delete(half);
        }
        expect(sumOf(earned.values())).toBe(0n);
      }),
      { numRuns: 20 },
    );
  });

  it('has control totals in XAF that its lines come to, debit as much as credit', () => {
    fc.assert(
      fc.property(randomAgreement, (file) => {
        const xaf = writeXaf(composeJournal(documentsOf(file)), HEADING);
        const lines = [...xaf.matchAll(/<amnt>([\d.]+)<\/amnt>\s*<amntTp>([DC])<\/amntTp>/g)];
        const sum = (side: string): bigint =>
          lines.filter((line) => line[2] === side).reduce((total, line) => total + cents(line[1] ?? ''), 0n);
        const told = (name: string): string => new RegExp(`<${name}>([^<]+)</${name}>`).exec(xaf)?.[1] ?? '';
        expect([sum('D'), sum('C')]).toEqual([cents(told('totalDebit')), cents(told('totalCredit'))]);
        expect(sum('D')).toBe(sum('C'));
        expect(lines).toHaveLength(Number(told('linesCount')));
      }),
      { numRuns: 50 },
    );
  });
});
