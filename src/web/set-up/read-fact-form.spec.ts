import type { FactForm } from './fact-form';
import { placeFaults, readFactForm } from './read-fact-form';

const FORM: FactForm = {
  ...{ name: 'proef', list: 'planningDates', title: 'Vastleggen', done: 'Klaar.', sourceExample: 'brief' },
  fields: [
    { name: 'dag', of: 'day', label: 'Dag', kind: 'day' },
    { name: 'maand', of: 'costMonth', label: 'Maand', kind: 'month' },
    { name: 'jaar', of: 'year', label: 'Jaar', kind: 'year' },
    { name: 'bedrag', of: 'amount', label: 'Bedrag', kind: 'amount' },
    { name: 'deel', of: 'percentage', label: 'Deel', kind: 'percentage' },
    { name: 'tekst', of: 'purpose', label: 'Doel', kind: 'text', isOptional: true },
    { name: 'diensten', of: 'services', label: 'Diensten', kind: 'text', isList: true, isOptional: true },
  ],
};
const SENT = {
  ...{ dag: '1-2-2026', maand: '02-2026', jaar: '2026', bedrag: '€ 1.234,50', deel: '24,5 %' },
  ...{ diensten: '1.10, 1.2 ,', tekst: ' wagens ', vervangt: 'p1', bron: 'brief van 3 maart' },
};

const wrongWith = (sent: object): string[] =>
  readFactForm(FORM, { ...SENT, ...sent }).errors.map(({ name, message }) => `${name}: ${message}`);

it('reads a fact from what people type, with what it replaces and where it comes from', () => {
  const { item, source, errors } = readFactForm(FORM, SENT);
  expect(errors).toEqual([]);
  expect(source).toBe('brief van 3 maart');
  expect(item).toEqual({
    ...{ day: '2026-02-01', costMonth: '2026-02', year: 2026, amount: '1234.50', percentage: '24.5' },
    ...{ purpose: 'wagens', services: ['1.10', '1.2'], replaces: 'p1' },
  });
});

it('leaves out what was left open and may be', () => {
  const { item } = readFactForm(FORM, { ...SENT, tekst: '', diensten: '', vervangt: '' });
  expect(Object.keys(item)).toEqual(['day', 'costMonth', 'year', 'amount', 'percentage']);
});

it.each([
  ['no day', { dag: '31-02-2026' }, 'proef-dag: Dag: schrijf een bestaande dag'],
  ['no month', { maand: 'mei' }, 'proef-maand: Maand: schrijf een maand'],
  ['no year', { jaar: '26' }, 'proef-jaar: Jaar: schrijf een jaartal'],
  ['no amount', { bedrag: 'veel' }, 'proef-bedrag: Bedrag: schrijf een bedrag'],
  ['two amounts at once', { bedrag: '1.234' }, 'proef-bedrag: Bedrag: Dit kan twee bedragen zijn.'],
  ['no percentage', { deel: 'half' }, 'proef-deel: Deel: schrijf een percentage'],
  ['what cannot be seen', { tekst: 'wa\u202Egens' }, 'proef-tekst: Doel: Hier hoort tekst op één regel'],
  ['what cannot be seen in a list', { diensten: '1.1, 1\u202E.2' }, 'proef-diensten: Diensten: Hier hoort'],
  ['no source', { bron: '' }, 'proef-bron: Bron: vul dit in.'],
])('says by its field that there is %s', (_, sent, sentence) => {
  const [first = '', ...others] = wrongWith(sent);
  expect(first).toContain(sentence);
  expect(others).toEqual([]);
});

it('asks for everything at once that has to be filled in', () => {
  expect(readFactForm(FORM, undefined).errors.map(({ name }) => name)).toEqual([
    ...['proef-dag', 'proef-maand', 'proef-jaar', 'proef-bedrag', 'proef-deel', 'proef-bron'],
  ]);
});

it('puts what the rules find by its field, in the order of the form, and never twice at one', () => {
  const errors = [{ name: 'proef-bedrag', message: 'Bedrag: al fout' }];
  const placed = placeFaults(FORM, errors, [
    { path: 'planningDates[3].amount', code: 'missing-field' },
    { path: 'planningDates[3].day', code: 'outside-agreement' },
    { path: 'planningDates[3].replaces', code: 'unknown-reference', values: { reference: 'p1' } },
    { path: 'bron', code: 'source-of-delivery', values: { source: 's', delivery: 'L' } },
    { path: 'formation[0].grades', code: 'empty-list' },
  ]);
  expect(placed.errors.map(({ name }) => name)).toEqual([
    ...['proef-dag', 'proef-bedrag', 'proef-vervangt', 'proef-bron'],
  ]);
  expect(placed.errors[1]?.message).toBe('Bedrag: al fout');
  expect(placed.details).toHaveLength(1);
});
