import fc from 'fast-check';
import { Euro } from '../../kernel/money';
import { Percentage } from '../../kernel/percentage/percentage';
import { dateOf, type LocalDate, type Month } from '../../kernel/time';
import {
  checkScheme,
  codeDocuments,
  totalByTaakveld,
  type CodableDocument,
  type CodingRule,
  type CodingScheme,
} from '.';

const PERIOD = { first: '2026-01' as Month, last: '2026-06' as Month };

function schemeFrom(from: string, ...rules: CodingRule[]): CodingScheme {
  return { version: 1, from: from as LocalDate, recordedOn: '2025-12-01' as LocalDate, rules };
}

type Line = CodableDocument['lines'][number];

function line(part: Line['part'], label: string, amount: string, rest: Partial<Line> = {}): Line {
  return {
    ...{
      ordinal: 1,
      costMonth: '2026-03',
      part,
      label,
      kind: 'regular',
      amount,
      charged: '0.00',
      owed: amount,
    },
    ...{ vatCategory: 'S', vatPercentage: '21.00', causes: [], ...rest },
  };
}

function documentOf(...lines: Line[]): CodableDocument {
  const numbered = lines.map((one, index) => ({ ...one, ordinal: index + 1 }));
  return { number: 'F2026-001', issuedOn: '2026-04-03', lines: numbered };
}

const fieldsOf = (schemes: CodingScheme[], ...lines: Line[]): (string | undefined)[] =>
  codeDocuments([documentOf(...lines)], schemes).map(({ rule }) => rule?.taakveld);

describe('the codes of a line', () => {
  const schemes = [
    schemeFrom(
      '2026-01-01',
      { part: 'salary', taakveld: '0.2' },
      { part: 'salary', label: 'Begraafplaatsen', taakveld: '7.5' },
      { part: 'addendum', label: 'A1', taakveld: '0.2' },
      { part: 'addendum', label: 'A1 b', taakveld: '7.5' },
    ),
  ];

  it('are those of its heading, otherwise of its part, otherwise none', () => {
    const lines = [
      line('salary', 'Begraafplaatsen', '1.00'),
      line('salary', 'overige functies', '1.00'),
      line('overhead', '', '1.00'),
    ];
    expect(fieldsOf(schemes, ...lines)).toEqual(['7.5', '0.2', undefined]);
  });

  it('of an addendum go by its key, whatever its title', () => {
    const lines = ['A1 Ceremonie', 'A1', 'A1 b Ruiming', 'A10 Anders'].map((label) =>
      line('addendum', label, '1.00'),
    );
    expect(fieldsOf(schemes, ...lines)).toEqual(['0.2', '0.2', '7.5', undefined]);
  });

  it('are of the scheme in force in its cost month; of one month the later version', () => {
    const changed = [
      schemeFrom('2026-01-01', { part: 'overhead', taakveld: '0.4' }),
      schemeFrom('2026-03-01', { part: 'overhead', taakveld: '0.8' }),
      schemeFrom('2026-03-01', { part: 'overhead', taakveld: '0.2' }),
    ];
    const months = ['2025-12', '2026-02', '2026-03'].map((costMonth) =>
      line('overhead', '', '1.00', { costMonth }),
    );
    expect(fieldsOf(changed, ...months)).toEqual([undefined, '0.4', '0.2']);
  });
});

describe('the rules of a scheme', () => {
  const faultsOf = (rules: CodingRule[], from = '2026-01') => checkScheme({ from: from as Month, rules });

  it('have codes of the form that ledgers take', () => {
    const codes = { taakveld: '4', economicCategory: 'abc', costCentre: '=A1', ledgerAccount: '43.51 / B' };
    const rule = { part: 'overhead', ...codes } as const;
    expect(faultsOf([rule])).toEqual([
      { path: 'rules[0].taakveld', code: 'not-a-taakveld' },
      { path: 'rules[0].economicCategory', code: 'not-an-economic-category' },
      { path: 'rules[0].costCentre', code: 'not-a-booking-code' },
    ]);
  });

  it('are of a month in this century, and no more than fit', () => {
    const many = Array.from({ length: 201 }, (_, index) => ({
      ...{ part: 'salary', label: `groep ${index.toString()}`, taakveld: '0.2' },
    })) as CodingRule[];
    expect(faultsOf(many, '1999-12').map(({ path, code }) => [path, code])).toEqual([
      ['from', 'F.811'],
      ['rules', 'F.810'],
    ]);
  });

  it('have headings of one line', () => {
    const rule = (label: string): CodingRule => ({ part: 'salary', label, taakveld: '0.2' });
    const codes = faultsOf([rule('a\u0007b'), rule('x'.repeat(201)), rule(' ')]).map(({ code }) => code);
    expect(codes).toEqual(['not-a-line', 'text-too-long', 'not-a-line']);
  });

  it('name every heading once, and only where there are headings', () => {
    const faults = faultsOf([
      { part: 'salary', taakveld: '0.2' },
      { part: 'overhead', label: 'Balie', taakveld: '0.4' },
      { part: 'salary', label: 'Balie', taakveld: '0.2' },
      { part: 'salary', label: 'balie', taakveld: '7.5' },
      { part: 'salary', taakveld: '7.5' },
    ]);
    expect(faults).toEqual([
      { path: 'rules[1].label', code: 'F.800' },
      { path: 'rules[3].label', code: 'F.801', values: { first: '3' } },
      { path: 'rules[4].label', code: 'F.801', values: { first: '1' } },
    ]);
  });
});

describe('totals per taakveld', () => {
  it('stand in the order of the fields, uncoded amounts at the end, divided by cost month', () => {
    const schemes = [
      schemeFrom(
        '2025-01-01',
        { part: 'training', taakveld: '0.10', costCentre: 'K1' },
        { part: 'overhead', taakveld: '0.4', costCentre: 'K10' },
        { part: 'ceiling', taakveld: '0.4', costCentre: 'K9' },
      ),
    ];
    const lines = codeDocuments(
      [
        documentOf(
          line('salary', 'Balie', '1.00'),
          line('training', '', '10.00', { costMonth: '2025-12' }),
          line('overhead', '', '100.00'),
          line('ceiling', '', '-20.00', { costMonth: '2026-07' }),
        ),
      ],
      schemes,
    );
    const shown = totalByTaakveld(lines, PERIOD).map(({ taakveld, amounts, totals }) => [
      taakveld,
      ...[amounts.net, amounts.vat, amounts.ofEarlier, amounts.ofPeriod, amounts.ofLater].map(String),
      totals.map(({ coding }) => coding?.costCentre),
    ]);
    expect(shown).toEqual([
      ['0.4', '80.00', '16.80', '0.00', '100.00', '-20.00', ['K9', 'K10']],
      ['0.10', '10.00', '2.10', '10.00', '0.00', '0.00', ['K1']],
      [undefined, '1.00', '0.21', '0.00', '1.00', '0.00', [undefined]],
    ]);
  });

  it('keeps combinations of codes apart that read alike', () => {
    const schemes = [
      schemeFrom(
        '2026-01-01',
        { part: 'salary', taakveld: '0.2', costCentre: 'X', ledgerAccount: 'Y Z' },
        { part: 'overhead', taakveld: '0.2', costCentre: 'X Y', ledgerAccount: 'Z' },
      ),
    ];
    const lines = codeDocuments(
      [documentOf(line('salary', '', '100.00'), line('overhead', '', '50.00'))],
      schemes,
    );
    const [total] = totalByTaakveld(lines, PERIOD);
    const nets = total?.totals.map(({ amounts }) => amounts.net.toString());
    expect(nets?.sort()).toEqual(['100.00', '50.00']);
  });

  const ANY_LINE = fc.record({
    part: fc.constantFrom('salary', 'ceiling', 'overhead', 'training', 'addendum', 'corporation-tax'),
    label: fc.constantFrom('', 'Balie', 'A1 Ceremonie'),
    cents: fc.bigInt({ min: -(10n ** 8n), max: 10n ** 8n }),
    month: fc.integer({ min: 1, max: 12 }),
    rate: fc.constantFrom('21.00', '9.00', '0.00'),
  });
  const ANY_RULE = fc.record({
    part: fc.constantFrom('salary', 'ceiling', 'overhead', 'training', 'addendum', 'corporation-tax'),
    taakveld: fc.constantFrom('0.2', '0.4', '7.5'),
    ledgerAccount: fc.constantFrom('4001', '4002'),
  });

  /** As documents state it: per rate over the sum of its lines (R9). */
  const vatOf = (lines: readonly Line[]): string =>
    Euro.sum(
      ['21.00', '9.00', '0.00'].map((rate) => {
        const ofRate = lines.filter(({ vatPercentage }) => vatPercentage === rate);
        const base = Euro.sum(ofRate.map(({ amount }) => Euro.parse(amount)!));
        return Percentage.parse(rate)!.of(base).rounded();
      }),
    ).toString();

  it('reconcile with the documents to the cent, whatever the lines and the rules', () => {
    fc.assert(
      fc.property(
        fc.array(ANY_LINE, { minLength: 1 }),
        fc.array(ANY_RULE),
        fc.integer({ min: 1, max: 12 }),
        (written, rules, from) => {
          const lines = written.map(({ part, label, cents, month, rate }) =>
            line(part, label, Euro.ofCents(cents).toString(), {
              costMonth: dateOf(2026, month, 1).slice(0, 7),
              vatPercentage: rate,
            }),
          );
          const coded = codeDocuments([documentOf(...lines)], [schemeFrom(dateOf(2026, from, 1), ...rules)]);
          const totals = totalByTaakveld(coded, PERIOD);
          const net = Euro.sum(lines.map(({ amount }) => Euro.parse(amount)!));
          const sum = (pick: (total: (typeof totals)[number]) => Euro): string =>
            Euro.sum(totals.map(pick)).toString();
          expect(sum(({ amounts }) => amounts.net)).toBe(net.toString());
          expect(sum(({ amounts }) => amounts.vat)).toBe(vatOf(lines));
          expect(
            sum(({ amounts: { ofPeriod, ofEarlier, ofLater } }) => Euro.sum([ofPeriod, ofEarlier, ofLater])),
          ).toBe(net.toString());
          expect(sum(({ totals: ofField }) => Euro.sum(ofField.map(({ amounts }) => amounts.gross)))).toBe(
            sum(({ amounts }) => amounts.gross),
          );
        },
      ),
    );
  });
});
