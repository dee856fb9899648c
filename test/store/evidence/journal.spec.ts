import { execFileSync } from 'node:child_process';
import { PassThrough } from 'node:stream';
import * as fc from 'fast-check';
import { writeJournal } from '../../../src/cli/journal';
import { composeJournal } from '../../../src/evidence/domain';
import { writeLedger } from '../../../src/evidence/journal/write-ledger';
import { writeXaf } from '../../../src/evidence/journal/write-xaf';
import type { IssuedDocument } from '../../../src/invoicing/domain';
import { PRESENT_RULES } from '../../../src/settlement/domain';
import { drawHalfYearOverview } from '../../../src/reporting/domain';
import { readScenario } from '../../../src/scenarios/domain';
import type { LocalDate } from '../../../src/kernel/time';
import { issuedUpTo } from '../../support/issued-up-to';
import type { ScenarioFile } from '../../support/scenario-file';
import { randomAgreement } from '../../support/random-agreement';
import { RUNS, settledFile } from '../../support/settled-file';
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

/** Cents that are not nothing, per account and half-year: `Vergoedingen:8030 Vergoeding overhead 2026H1`. */
type Halves = Map<string, bigint>;

/** What is earned, by the part of the compensation. */
const EARNED: Readonly<Record<string, string>> = {
  salary: 'Vergoedingen:8010 Vergoeding loonkosten',
  ceiling: 'Vergoedingen:8020 Vergoeding boven plafond',
  overhead: 'Vergoedingen:8030 Vergoeding overhead',
  training: 'Vergoedingen:8040 Vergoeding opleiding',
  addendum: 'Vergoedingen:8050 Vergoeding addenda',
  'corporation-tax': 'Vergoedingen:8060 Vergoeding vennootschapsbelasting',
};
const OWED = '1300 Vorderingen';
const VAT = '1500 Af te dragen btw';

/** What hledger makes of a journal; what is earned counts in its cost month, the rest on the day of issue. */
function balances(text: string): Halves {
  const query = ['balance', '-f', '-', '--quarterly', '--empty', '--no-total', '--flat', '-O', 'csv'];
  const rows = execFileSync('hledger', query, { input: text, encoding: 'utf8' }).trim().split('\n');
  const [[, ...quarters] = [], ...accounts] = rows.map((row) => row.slice(1, -1).split('","'));
  const halves: Halves = new Map();
  for (const [account = '', ...amounts] of accounts)
    quarters.forEach((quarter, index) => {
      const month = `${quarter.slice(0, 4)}-${quarter.slice(5) <= '2' ? '01' : '07'}`;
      add(halves, account, month, cents((amounts[index] ?? '0').replace(' EUR', '')));
    });
  return withoutNothing(halves);
}

interface Written {
  readonly issuedOn: string;
  readonly gross: string;
  readonly lines: readonly {
    readonly costMonth: string;
    readonly component: string;
    readonly amount: string;
  }[];
  readonly vat: readonly { readonly amount: string }[];
}

/** The same from what documents say, without a journal. */
function chargedPerHalf(documents: readonly Written[]): Halves {
  const halves: Halves = new Map();
  for (const { issuedOn, gross, lines, vat } of documents) {
    for (const { component, costMonth, amount } of lines)
      add(halves, EARNED[partOf(component)] ?? '', costMonth, -cents(amount));
    for (const { amount } of vat) add(halves, VAT, issuedOn, -cents(amount));
    add(halves, OWED, issuedOn, cents(gross));
  }
  return withoutNothing(halves);
}

/** `salary:counter` is of the part `salary`. */
function partOf(component: string): string {
  return component.split(':')[0] ?? '';
}

function add(halves: Halves, account: string, day: string, amount: bigint): void {
  const key = `${account} ${day.slice(0, 4)}H${day.slice(5, 7) <= '06' ? '1' : '2'}`;
  halves.set(key, (halves.get(key) ?? 0n) + amount);
}

const withoutNothing = (halves: Halves): Halves =>
  new Map(
    [...halves].filter(([, amount]) => amount !== 0n).sort(([left], [right]) => (left < right ? -1 : 1)),
  );
const cents = (amount: string): bigint => (amount === '0' ? 0n : BigInt(amount.replace('.', '')));

/** Documents of a random agreement, with what the journal reads of them. */
function documentsOf(file: Parameters<typeof settledFile>[0]): (IssuedDocument & Written)[] {
  return settledFile(file).runs.flatMap(({ run: { knownOn }, documents }, run) =>
    documents.map(({ kind, lines, vat, gross }, ordinal) => ({
      number: `F2026-${run.toString()}-${ordinal.toString()}`,
      issuedOn: knownOn.toString(),
      kind,
      customer: PARTY,
      lines: lines.map((line) => ({
        costMonth: line.costMonth,
        component: line.component,
        part: partOf(line.component),
        label: line.component,
        kind: line.kind,
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
  ) as unknown as (IssuedDocument & Written)[];
}

/** The rows of an overview of which the journal has one account. */
const ROWS: Readonly<Record<string, string>> = { formation: '8010', overhead: '8030', training: '8040' };

/** What overviews say was charged, per account and half-year; salary costs and ceiling are one row of it (R14). */
function chargedByOverviews(file: ScenarioFile): Halves {
  const scenario = readScenario(file);
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.faults));
  const { agreement, facts } = scenario.value;
  const day = '2034-12-31' as LocalDate;
  const request = { agreement, facts, knowledge: { day }, rules: PRESENT_RULES };
  const halves: Halves = new Map();
  for (const year of agreement.years)
    for (const half of [1, 2] as const) {
      const drawn = drawHalfYearOverview({
        ...request,
        period: { year, half },
        charged: issuedUpTo(file, day),
      });
      if (!drawn.ok) throw new Error(JSON.stringify(drawn.faults));
      for (const { row, charged } of drawn.value.rows) {
        const account = ROWS[row] ?? (row === 'corporation-tax' ? '8060' : '8050');
        add(halves, account, `${year.toString()}-${half === 1 ? '01' : '07'}`, -charged.cents);
      }
    }
  return withoutNothing(halves);
}

/** The accounts of a journal by number, with what is charged above the ceiling among the salary costs. */
function together(earned: readonly (readonly [string, bigint])[]): Halves {
  const halves: Halves = new Map();
  for (const [key, amount] of earned) {
    const [, account = '', year = '', half = ''] = /:(\d{4}) .* (\d{4})H([12])$/.exec(key) ?? [];
    add(halves, account === '8020' ? '8010' : account, `${year}-${half === '1' ? '01' : '07'}`, amount);
  }
  return withoutNothing(halves);
}

/** A scenario with the documents that it expects. */
interface Example {
  readonly runs: readonly { readonly knownOn: string }[];
  readonly expect: {
    readonly runs: readonly { readonly documents: readonly Omit<Written, 'issuedOn'>[] }[];
  };
}

describe('slotsom journal', () => {
  it.each(['02-wage-rise-known-late', '06-retroactive-vat'])(
    'of %s is added up by hledger to what its documents charge per half-year',
    async (name) => {
      const scenario = scenarioOf(name) as Example;
      const kept = await keepAgreement(scenario);
      const { text, xaf } = await kept.after('', async (evidence) => {
        const write = async (format: 'ledger' | 'xaf'): Promise<string> => {
          const output = new PassThrough();
          await writeJournal(evidence, { agreement: KEY, year: 2026, format }, output);
          return (output.read() as Buffer).toString();
        };
        return { text: await write('ledger'), xaf: await write('xaf') };
      });
      await kept.drop();
      const documents = scenario.expect.runs.flatMap((run, index) =>
        run.documents.map((document) => ({ ...document, issuedOn: scenario.runs[index]!.knownOn })),
      );
      expect(balances(text)).toEqual(chargedPerHalf(documents));
      expect(xaf).toContain('<auditfile xmlns="http://www.auditfiles.nl/XAF/3.2">');
    },
  );

  it('is added up by hledger to what was charged per half-year, for every agreement', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(randomAgreement, (file) => {
        const documents = documentsOf(file);
        if (documents.length === 0) return;
        const charged = chargedPerHalf(documents);
        expect(balances(writeLedger(composeJournal(documents), HEADING))).toEqual(charged);
        for (const { kind, lines } of documents)
          for (const seenKind of [kind, ...lines.map((line) => line.kind)]) seen.add(seenKind);
        for (const key of charged.keys()) seen.add(key.slice(0, -'2026H1'.length).trim());
      }),
      { numRuns: 25, seed: RUNS.seed },
    );
    expect([...seen]).toEqual(
      expect.arrayContaining([
        ...['invoice', 'credit-note', 'correction', 'reversal', OWED, VAT],
        ...Object.values(EARNED),
      ]),
    );
  });

  it('is added up by hledger to what half-year overviews say was charged, part by part', () => {
    fc.assert(
      fc.property(randomAgreement, (file) => {
        const documents = documentsOf(file);
        if (documents.length === 0) return;
        const earned = [...balances(writeLedger(composeJournal(documents), HEADING))].filter(([key]) =>
          key.startsWith('Vergoedingen:'),
        );
        expect(together(earned)).toEqual(chargedByOverviews(file));
      }),
      { numRuns: 10, seed: RUNS.seed },
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
      { numRuns: 20 },
    );
  });
});
