import { readAgreementFile, readPercentage } from '../../src/agreements/domain';
import type { Fields } from '../../src/kernel/reading';
import { faultsOf, GROUPS, HEAD, LINE, read } from './agreement-yaml';

describe('faults of an agreement file', () => {
  it.each<[string, string, readonly string[]]>([
    ['a list', '- a', [': not-an-object']],
    ['another kind of file', 'bestandssoort: loon\novereenkomst: DVO-1', ['bestandssoort: unknown-format']],
    ['no agreement', 'bestandssoort: overeenkomst/1', ['overeenkomst: missing-field']],
    [
      'an agreement that ends before it starts',
      'bestandssoort: overeenkomst/1\novereenkomst: { id: D, titel: T, vanaf: 2024-01-01, tot: 2024-01-01 }\npartijen: { opdrachtgever: o, opdrachtnemer: t }',
      ['overeenkomst.tot: ends-before-start'],
    ],
    [
      'an agreement without parties',
      'bestandssoort: overeenkomst/1\novereenkomst: { id: D, titel: T, vanaf: 2024-01-01 }',
      [
        'partijen: missing-field',
        'partijen.opdrachtgever: missing-field',
        'partijen.opdrachtnemer: missing-field',
      ],
    ],
    [
      'parties of an agreement that is only referred to',
      `${HEAD}partijen: { opdrachtgever: o, opdrachtnemer: t }`,
      ['partijen: unknown-field'],
    ],
    ['a misspelt list', `${HEAD}formaties: []`, ['formaties: unknown-field']],
    [
      'a misspelt key',
      HEAD + GROUPS + LINE.replace('dienst', 'diensten'),
      ['formatie[0].diensten: unknown-field', 'formatie[0].dienst: missing-field'],
    ],
    [
      'a misspelt key of a grade',
      HEAD + GROUPS + LINE.replace('schaal', 'schalen'),
      ['formatie[0].inschaling[0].schalen: unknown-field', 'formatie[0].inschaling[0].schaal: missing-field'],
    ],
    [
      'a key of the code',
      `${HEAD}overhead: [{ id: o, from: 2026-01-01, vanaf: 2026-01-01, percentage: 1 }]`,
      ['overhead[0].from: unknown-field'],
    ],
    ['something else than a list', `${HEAD}overhead: 24,5`, ['overhead: not-a-list']],
    [
      'something else than an item',
      `${HEAD}overhead: [24,5]`,
      ['overhead[0]: not-an-object', 'overhead[1]: not-an-object'],
    ],
    [
      'no such day',
      HEAD + GROUPS + LINE.replace('vanaf: 2026-01-01\n', 'vanaf: 2026-02-30\n'),
      ['formatie[0].vanaf: not-a-date'],
    ],
    ['no hours', HEAD + GROUPS + LINE.replace('31,5', '0'), ['formatie[0].urenPerWeek: not-above-zero']],
    [
      'hours with a mark of thousands',
      HEAD + GROUPS + LINE.replace('31,5', '1.031,5'),
      ['formatie[0].urenPerWeek: not-a-number'],
    ],
    [
      'a choice that does not exist',
      `${HEAD}btw: [{ id: b, vanaf: 2026-01-01, behandeling: hoog, percentage: 0 }]`,
      ['btw[0].behandeling: not-one-of'],
    ],
    [
      'a percentage from mid-month',
      `${HEAD}ikb: [{ id: i, vanaf: 2026-01-02, percentage: 1 }]`,
      ['ikb[0].vanaf: not-first-of-month'],
    ],
    [
      'a component that does not exist',
      `${HEAD}btw: [{ id: b, vanaf: 2026-01-01, behandeling: verlegd, percentage: 0, onderdelen: [overhead, salaris] }]`,
      ['btw[0].onderdelen[1]: not-one-of'],
    ],
    [
      'what both sides decide on',
      `${HEAD}akkoorden: [{ id: a, addendum: A1, akkoordOp: 2026-02-03 }]\nposten: []\nbesluiten: []\nopzeggingen: []`,
      ['akkoorden: F.167', 'posten: F.167', 'besluiten: F.167', 'opzeggingen: F.167'],
    ],
    [
      'no such year',
      `${HEAD}jaar: 26\nopleidingsbudget: [{ id: o, jaar: x, bedrag: 1 }]`,
      ['jaar: not-a-year', 'opleidingsbudget[0].jaar: not-a-year'],
    ],
    [
      'a maximum with a mark of thousands',
      `${HEAD}jaar: 2026\nmaximaleVergoeding: 1.234,00`,
      ['maximaleVergoeding: not-an-amount'],
    ],
    [
      'an id twice',
      `${HEAD}ikb: [{ id: i, vanaf: 2026-01-01, percentage: 1 }]\noverhead: [{ id: i, vanaf: 2026-01-01, percentage: 1 }]`,
      ['ikb[0].id: duplicate-id'],
    ],
    ['no id', `${HEAD}ikb: [{ vanaf: 2026-01-01, percentage: 1 }]`, ['ikb[0].id: missing-field']],
  ])('%s', (_what, yaml, expected) => {
    expect(faultsOf(yaml)).toEqual(expected);
  });

  it('are lists that whoever reads the facts does not take', () => {
    const json = { bestandssoort: 'overeenkomst/1', overeenkomst: 'DVO-1', overhead: [], ikb: [] };
    const readFacts = (file: Fields): unknown => file.list('ikb', readPercentage);
    expect(readAgreementFile(json, { readFacts })).toMatchObject({
      faults: [{ path: 'overhead', code: 'unknown-field' }],
    });
  });

  it('say the choices in Dutch', () => {
    const outcome = read(`${HEAD}btw: [{ id: b, vanaf: 2026-01-01, behandeling: S, percentage: 0 }]`);
    expect(outcome).toMatchObject({
      faults: [{ values: { allowed: 'buiten-btw, vrijgesteld, belast, verlegd' } }],
    });
  });
});

describe('publication groups', () => {
  it.each<[string, string, readonly string[]]>([
    ['a group and a line of it', HEAD + GROUPS + LINE, []],
    [
      'nobody in a group',
      HEAD + GROUPS.replace('personen: 4', 'personen: 0'),
      ['publicatiegroepen[0].personen: not-a-whole-number'],
    ],
    [
      'a group from mid-month',
      HEAD + GROUPS.replace('2026-01-01', '2026-01-15'),
      ['publicatiegroepen[0].vanaf: not-first-of-month'],
    ],
    [
      'a line without a group',
      HEAD + GROUPS + LINE.replace('    publicatiegroep: Balie\n', ''),
      ['formatie[0].publicatiegroep: missing-field'],
    ],
  ])('%s', (_what, yaml, expected) => {
    expect(faultsOf(yaml)).toEqual(expected);
  });
});
