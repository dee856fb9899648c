import { nameSubject, sayCalculation, sayMonthsOfYearEnd } from '../../src/documents';
import type { PublishedLine } from '../../src/invoicing/domain';
import type { Operation } from '../../src/kernel/explanation';
import brand from '../../templates/brand/neutral.json';
import { PARKED_REASONS } from '../../templates/documents/parked';
import { enumerate, fill, wordParked } from '../../src/documents/wording';

describe('wording', () => {
  it('fills in values and misses none', () => {
    expect(fill('{number} van {date}', { number: 'F1', date: 'vandaag' })).toBe('F1 van vandaag');
    expect(() => fill('{number}', {})).toThrow('number');
  });

  it.each([
    [['F1'], 'F1'],
    [['F1', 'F2'], 'F1 en F2'],
    [['F1', 'F2', 'F3'], 'F1, F2 en F3'],
  ])('lists %j', (names, text) => {
    expect(enumerate(names)).toBe(text);
  });

  it.each([
    ['2026-11', 'januari tot en met november 2026'],
    ['2025-12', 'nog geen: 2026 moet nog beginnen'],
  ])('says of 2026 up to %s which months count: %s', (upTo, text) => {
    expect(sayMonthsOfYearEnd({ year: 2026, upTo })).toBe(text);
  });

  it.each([
    'salary-costs-above-ceiling',
    'overhead-above-limit',
    'training-above-budget',
    'no-addendum',
    'calamity-limit',
    'costs-not-agreed',
    'not-approved',
    'performed-before-approval',
    'not-completed',
    'not-confirmed',
    'above-maximum',
  ])('has words for what is parked because of %s', (reason) => {
    expect(PARKED_REASONS[reason]).toBeDefined();
    const onScreen = wordParked(reason, 'screen');
    expect(`${onScreen.reason} ${onScreen.release}`).not.toMatch(/\b(u|uw|ons)\b/i);
  });

  it.each([
    ['letter', 'Werk van voor uw akkoord', 'Uw akkoord op een hoger maximum (DVO 3.6)'],
    [
      'screen',
      'Werk van voor akkoord van de opdrachtgever',
      'Akkoord van de opdrachtgever op een hoger maximum (DVO 3.6)',
    ],
  ] as const)(
    'speaks of the approval of the client as the reader of a %s expects',
    (reader, reason, release) => {
      expect(wordParked('performed-before-approval', reader).reason).toBe(reason);
      expect(wordParked('above-maximum', reader).release).toBe(release);
    },
  );
});

/** Contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
function contrast(left: string, right: string): number {
  const [light = 0, dark = 0] = [luminance(left), luminance(right)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the brand', () => {
  it.each([
    ['ink', 'white'],
    ['muted', 'white'],
    ['accent', 'white'],
    ['ink', 'soft'],
    ['muted', 'soft'],
    ['onAccent', 'accent'],
  ] as const)('sets %s on %s with contrast enough to read', (text, background) => {
    const colours = { ...brand, white: '#ffffff' };
    expect(contrast(colours[text], colours[background])).toBeGreaterThanOrEqual(4.5);
  });
});

describe('what a step of a calculation is about', () => {
  const about = (what: string, subject: string) => ({ rule: 'R4', article: 'DVO 4.2', what, about: subject });
  it.each([
    [
      'a month and what came before',
      { because: about('chargeable-overhead', '≤ 2026-03') },
      'tot en met maart 2026',
    ],
    [
      'a function in a month',
      { because: about('to-charge', 'salary:Medewerker balie 2026-01') },
      'Medewerker balie januari 2026',
    ],
    [
      'a payroll line, by its own name',
      { fact: 'LOON-2026-10/141', field: 'amount' },
      'LOON-2026-10/141: bedrag',
    ],
    [
      'a cell of a salary table',
      { fact: 'cao-gemeenten-2026-01-01', field: 'scales.6' },
      'cao-gemeenten-2026-01-01: maximum van schaal 6',
    ],
  ])('names %s', (_, step, subject) => {
    expect(nameSubject({ operation: 'fact', value: '1.00', operands: [], ...step })).toBe(subject);
  });
});

describe('a calculation in a sentence', () => {
  const because = { rule: 'R3', article: 'DVO 4.10', what: 'actual-salary-costs', about: 'x 2026-01' };
  const step = (operation: Operation, value: string, operands: readonly number[] = []) => ({
    operation,
    value,
    operands,
    because,
  });
  const line: PublishedLine = {
    ordinal: 1,
    costMonth: '2026-01',
    part: 'salary',
    label: 'Balie',
    vatCategory: 'O',
    vatPercentage: '0.00',
    causes: [],
    kind: 'correction',
    owed: '80.00',
    charged: '70.00',
    amount: '10.00',
  };
  const stepsTo = (owed: string, charged: string) => [
    step('fact', owed),
    step('sum', owed, [0]),
    step('fact', charged),
    step('difference', '10.00', [1, 2]),
  ];

  it('says where what is owed comes from', () => {
    expect(sayCalculation(line, stepsTo('80.00', '70.00'))).toContain(
      'verschil €\u00a010,00. Verschuldigd is één bedrag: werkelijke loonkosten. (DVO 4.10)',
    );
  });

  it('does not call the costs of one function what is owed for its whole group', () => {
    expect(sayCalculation(line, stepsTo('30.00', '20.00'))).toContain('zijn van de hele groep');
  });
});
