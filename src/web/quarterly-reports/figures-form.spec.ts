import { Exact } from '../../kernel/money';
import { reportModelOf } from '../../quarterly-reports';
import type { Figure } from '../../quarterly-reports/domain';
import { figureGroups } from './figure-groups';
import { errorsOfFigures, readFigures } from './figures-form';

const MODEL = reportModelOf({ year: 2026, quarter: 1 })!;
const GROUPS = figureGroups(MODEL, 'kwantitatief');
const ENTERED: readonly Figure[] = [
  { number: 1, measure: 'klachten', value: Exact.of(2), source: 'register' },
  { number: 2, measure: 'aanvragen', product: 'paspoort', value: Exact.of(412), source: 'lijst' },
  { number: 3, measure: 'klachten', value: Exact.of(3), source: 'register', replaces: 1 },
];
const UNTOUCHED = {
  ...{ 'waarde-klachten': '3', 'gezien-klachten': '3', 'bron-klachten': 'register' },
  ...{ 'waarde-aanvragen-paspoort': '412', 'gezien-aanvragen-paspoort': '2' },
};

const read = (fields: Readonly<Record<string, string>>): ReturnType<typeof readFigures> =>
  readFigures(GROUPS, ENTERED, { ...UNTOUCHED, ...fields });

describe('a form with the figures of a section', () => {
  it('has what is counted once before what is counted per product, service by service', () => {
    expect(GROUPS.map(({ title }) => title).slice(0, 3)).toEqual([
      'Cijfers van het kwartaal',
      'Aanvragen: 1e lijn balie burgerzaken (SLA 1.1)',
      'Aanvragen: Pakket 1: BRP (SLA 1.2)',
    ]);
    expect(figureGroups(MODEL, 'samenwerking')).toEqual([]);
  });

  it('enters what is new, and in the place of what stood what is another number', () => {
    const { figures, errors } = read({
      ...{ 'waarde-openingsuren': '312,5', 'bron-openingsuren': 'rooster' },
      ...{ 'waarde-aanvragen-paspoort': '420', 'bron-aanvragen': 'iBurgerzaken' },
    });
    expect(errors).toEqual([]);
    expect(figures.map((one) => ({ ...one, value: one.value.toString() }))).toEqual([
      { measure: 'openingsuren', value: '312.5', source: 'rooster' },
      ...[{ measure: 'aanvragen', product: 'paspoort', value: '420', source: 'iBurgerzaken', replaces: 2 }],
    ]);
  });

  it('takes another source alone for a change of what is counted once', () => {
    const { figures } = read({ 'bron-klachten': 'klachtenregister' });
    expect(figures.map(({ measure, source, replaces }) => [measure, source, replaces])).toEqual([
      ['klachten', 'klachtenregister', 3],
    ]);
  });

  it.each([
    ['nothing at all', {}, ['waarde-openingsuren']],
    ['no number', { 'waarde-klachten': 'veel' }, ['waarde-klachten']],
    ['what can be two numbers', { 'waarde-klachten': '1.204' }, ['waarde-klachten']],
    ['what stood and is left out', { 'waarde-klachten': '' }, ['waarde-klachten']],
    ['no source', { 'waarde-bezwaarschriften': '0' }, ['bron-bezwaarschriften']],
    [
      'one source for two products once',
      { 'waarde-aanvragen-rijbewijs': '1', 'waarde-aanvragen-vog': '2' },
      ['bron-aanvragen'],
    ],
    [
      'a source that is too long',
      { 'waarde-klachten': '4', 'bron-klachten': 'x'.repeat(201) },
      ['bron-klachten'],
    ],
  ])('says of %s what is wrong, at %j', (_, fields, expected) => {
    expect(read(fields).errors.map(({ name }) => name)).toEqual(expected);
  });

  it('says of what someone else entered meanwhile what stands now, and shows what nobody touched as it is', () => {
    const { values, ...asked } = readFigures(GROUPS, ENTERED, {
      ...{ 'waarde-klachten': '5', 'gezien-klachten': '1', 'bron-klachten': 'register' },
      ...{ 'waarde-aanvragen-paspoort': '412', 'gezien-aanvragen-paspoort': '2' },
    });
    expect(values['waarde-aanvragen-paspoort']).toBeUndefined();
    const faults = [{ path: 'figures[0].replaces', code: 'F.775', values: { number: '1' } }];
    expect(errorsOfFigures(asked, ENTERED, faults)).toEqual([
      {
        name: 'waarde-klachten',
        message: expect.stringContaining('Nu staat er 3.') as string,
      },
    ]);
  });
});
