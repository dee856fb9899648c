import { readProposal, type Proposal } from '../../../addenda/domain';
import { Fields } from '../../../kernel/reading';
import { changesBetween, describeProposal } from './describe-proposal';

const PROPOSED = {
  kind: 'extra-volume',
  title: 'Piek',
  service: '1.1',
  reason: 'meer aanvragen',
  from: '2026-02',
  price: { basis: 'hours', hours: '37.5', hourlyRate: '75' },
};

function proposal(changes: object = {}): Proposal {
  return readProposal(
    new Fields({ ...PROPOSED, ...changes }, '', (fault) => {
      throw new Error(JSON.stringify(fault));
    }),
  );
}

const valueOf = (asked: string, changes: object): string | undefined =>
  describeProposal(proposal(changes))
    .find(({ term }) => term === asked)
    ?.value.replaceAll('\u00a0', ' ');

describe('a proposal in words', () => {
  it.each([
    ['Prijs', {}, '37,5 uur tegen € 75,00 per uur'],
    ['Verwachte kosten', {}, '€ 2.812,50'],
    ['Ten hoogste', {}, 'geen maximum'],
    ['Maanden van het werk', { until: '2026-05' }, 'februari 2026 tot en met mei 2026'],
    ['Maanden van het werk', {}, 'vanaf februari 2026'],
    [
      'Prijs',
      { price: { basis: 'units', units: '1200', unit: 'akte', unitPrice: '0.345' } },
      '1200 × akte tegen € 0,345 per akte',
    ],
    [
      'Extra formatie',
      {
        price: { basis: 'formation', function: 'balie', scale: '6', hoursPerWeek: '18', from: '2026-03-01' },
      },
      'balie, schaal 6, 18 uur per week, vanaf 1 maart 2026, structureel',
    ],
  ])('%s', (term, changes, expected) => {
    expect(valueOf(term, changes)).toBe(expected);
  });

  it('says what a version changes, and nothing else', () => {
    const changed = proposal({ maximum: '4000.00', reason: 'nog meer aanvragen' });
    expect(
      changesBetween(proposal(), changed).map(({ term, before, after }) => [term, before, after]),
    ).toEqual([
      ['Reden', 'meer aanvragen', 'nog meer aanvragen'],
      ['Ten hoogste', 'geen maximum', '€\u00a04.000,00'],
    ]);
    expect(changesBetween(changed, changed)).toEqual([]);
  });

  it('says under which heading the client will see the costs of formation, and when that changes', () => {
    const formation = {
      basis: 'formation',
      function: 'balie',
      scale: '6',
      hoursPerWeek: '18',
      from: '2026-03-01',
    };
    const [before, after] = [
      proposal({ price: formation }),
      proposal({ price: { ...formation, publicationGroup: 'Klantcontact' } }),
    ];
    expect(changesBetween(before, after)).toEqual([
      { term: 'Publicatiegroep', before: 'geen', after: 'Klantcontact' },
    ]);
  });

  it('says of what was and is no more that it is empty', () => {
    const formation = {
      basis: 'formation',
      function: 'balie',
      scale: '6',
      hoursPerWeek: '18',
      from: '2026-03-01',
    };
    expect(changesBetween(proposal({ price: formation }), proposal()).map(({ term }) => term)).toEqual([
      'Extra formatie',
      'Publicatiegroep',
      'Prijs',
      'Verwachte kosten',
      'Ten hoogste',
    ]);
  });
});
