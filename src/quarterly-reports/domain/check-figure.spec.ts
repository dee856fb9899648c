import { Exact } from '../../kernel/money';
import { checkFigure } from './check-figure';
import { standingFigures, type EnteredFigure, type Figure } from './figure';
import { modelOf, type ReportModel } from './report-model';

const MODEL: ReportModel = {
  ...{ name: 'm', title: 'M', from: '2024-01-01' },
  services: [{ code: '1.1', name: 'Balie', products: [{ code: 'paspoort', name: 'Paspoort' }] }],
  sections: [{ key: 'tellen', title: 'Tellen', filled: [] }],
  measures: [
    { key: 'aanvragen', name: 'Aanvragen', unit: 'count', per: 'product', section: 'tellen' },
    { key: 'uren', name: 'Uren', unit: 'hours', per: 'report', section: 'tellen' },
    { key: 'score', name: 'Score', unit: 'percentage', per: 'report', section: 'tellen', norm: '90' },
  ],
};

function figure(measure: string, value: string, more: Partial<EnteredFigure> = {}): EnteredFigure {
  return { measure, value: Exact.parse(value)!, source: 'telling', ...more };
}

const ENTERED: readonly Figure[] = [
  { ...figure('uren', '30'), number: 1 },
  { ...figure('uren', '31', { replaces: 1 }), number: 2 },
  { ...figure('aanvragen', '7', { product: 'paspoort' }), number: 3 },
];

describe('a figure that is entered', () => {
  it.each([
    ['a count of a product', figure('aanvragen', '7', { product: 'paspoort' }), []],
    ['hours with two decimals', figure('uren', '31.25'), []],
    ['a whole percentage', figure('score', '100'), []],
    ['a measure that is not of the model', figure('bezoeken', '1'), ['measure F.760']],
    ['a count of no product', figure('aanvragen', '7'), ['product F.761']],
    ['an unknown product', figure('aanvragen', '7', { product: 'fiets' }), ['product F.762']],
    ['a product that is not asked', figure('uren', '7', { product: 'paspoort' }), ['product F.763']],
    ['half a request', figure('aanvragen', '7.5', { product: 'paspoort' }), ['value F.764']],
    ['less than nothing', figure('uren', '-1'), ['value F.764']],
    ['hours of three decimals', figure('uren', '1.125'), ['value F.764']],
    ['more than the whole', figure('score', '100.01'), ['value F.765']],
    [
      'several faults at once',
      figure('aanvragen', '1.5', { product: 'fiets' }),
      ['product F.762', 'value F.764'],
    ],
  ])('%s: %j', (_, one, expected) => {
    expect(checkFigure(one, MODEL, []).map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
  });

  it.each([
    ['what stands already', figure('uren', '32'), ['measure F.766']],
    ['in the place of what stands', figure('uren', '32', { replaces: 2 }), []],
    ['in the place of what was replaced', figure('uren', '32', { replaces: 1 }), ['replaces F.775']],
    ['in the place of something else', figure('uren', '32', { replaces: 3 }), ['replaces F.775']],
    ['in the place of nothing', figure('score', '90', { replaces: 4 }), ['replaces F.775']],
  ])('beside what was entered: %s', (_, one, expected) => {
    expect(checkFigure(one, MODEL, ENTERED).map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
  });

  it('stands until another takes its place', () => {
    expect(standingFigures(ENTERED).map(({ number }) => number)).toEqual([2, 3]);
  });
});

describe('the model of a quarter', () => {
  const models = ['2025-01-01', '2023-01-01', '2024-07-01'].map((from) => ({ ...MODEL, name: from, from }));
  it.each([
    [2022, 4, undefined],
    [2023, 1, '2023-01-01'],
    [2024, 2, '2023-01-01'],
    [2024, 3, '2024-07-01'],
    [2026, 1, '2025-01-01'],
  ] as const)('%i k%i goes by %s', (year, quarter, name) => {
    expect(modelOf(models, { year, quarter })?.name).toBe(name);
  });
});
