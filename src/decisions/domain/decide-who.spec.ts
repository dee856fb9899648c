import type { DecisionPolicy } from '../../agreements/domain';
import { Euro } from '../../kernel/money';
import type { LocalDate } from '../../kernel/time';
import { decideWho } from './decide-who';

type Words = Parameters<typeof decideWho>[0]['occasion'];

const AMOUNTS = ['24999.99', '25000.00', '25000.01'];

/** As the SLA of 2023 had it for absence: everything is the client's, and the regisseur agrees. */
const POLICY_2023: DecisionPolicy = {
  ...{ id: 'p', recordedOn: '2023-01-01' as LocalDate, source: 'SLA 2023', place: '' },
  ...{ occasion: 'absence', from: '2023-01-01' as LocalDate, decider: 'regisseur', costs: 'all' },
};
const POLICY_2024: DecisionPolicy = {
  ...{ ...POLICY_2023, id: 'q', from: '2024-01-01' as LocalDate },
  ...{ decider: 'municipal-secretary', costs: 'extra' },
};

/** Per occasion, year of the SLA and place under the ceiling: what decides on each of the amounts. */
const MATRIX = `
  occasion    SLA   ceiling  24999.99                                 25000.00                                 25000.01
  absence     2024  within   own-decision/contractor/team-lead/none   own-decision/contractor/team-lead/none   own-decision/contractor/team-lead/none
  absence     2024  above    advice-note/client/municipal-secretary/extra advice-note/client/municipal-secretary/extra advice-note/client/municipal-secretary/extra
  absence     2023  within   advice-note/client/regisseur/all         advice-note/client/regisseur/all         advice-note/client/regisseur/all
  absence     2023  above    advice-note/client/regisseur/all         advice-note/client/regisseur/all         advice-note/client/regisseur/all
  continuity  2024  within   own-decision/contractor/team-lead/none   own-decision/contractor/team-lead/none   own-decision/contractor/team-lead/none
  continuity  2024  above    advice-note/client/municipal-secretary/extra advice-note/client/municipal-secretary/extra advice-note/client/municipal-secretary/extra
  continuity  2023  within   own-decision/contractor/team-lead/none   own-decision/contractor/team-lead/none   own-decision/contractor/team-lead/none
  continuity  2023  above    advice-note/client/municipal-secretary/extra advice-note/client/municipal-secretary/extra advice-note/client/municipal-secretary/extra
  calamity    2024  within   calamity/client/regisseur/all            addendum/client/regisseur/all            addendum/client/regisseur/all
  calamity    2024  above    calamity/client/regisseur/all            addendum/client/regisseur/all            addendum/client/regisseur/all
  calamity    2023  within   calamity/client/regisseur/all            addendum/client/regisseur/all            addendum/client/regisseur/all
  calamity    2023  above    calamity/client/regisseur/all            addendum/client/regisseur/all            addendum/client/regisseur/all
  extra-work  2024  within   addendum/client/regisseur/all            addendum/client/regisseur/all            addendum/client/regisseur/all
  extra-work  2024  above    addendum/client/regisseur/all            addendum/client/regisseur/all            addendum/client/regisseur/all
  extra-work  2023  within   addendum/client/regisseur/all            addendum/client/regisseur/all            addendum/client/regisseur/all
  extra-work  2023  above    addendum/client/regisseur/all            addendum/client/regisseur/all            addendum/client/regisseur/all
`;

const cells = MATRIX.trim()
  .split('\n')
  .slice(1)
  .map((line) => line.trim().split(/\s+/))
  .flatMap(([occasion = '', year = '', ceiling = '', ...expected]) =>
    AMOUNTS.map((amount, index) => [occasion, year, ceiling, amount, expected[index]] as const),
  );

describe('who decides', () => {
  it('is written out for every occasion, SLA, side of the ceiling and amount', () => {
    expect(cells).toHaveLength(4 * 2 * 2 * AMOUNTS.length);
    expect(new Set(cells.map((cell) => cell.slice(0, 4).join())).size).toBe(cells.length);
  });

  it.each(cells)(
    'on %s under the SLA of %s, %s the ceiling, for %s: %s',
    (occasion, year, ceiling, amount, expected) => {
      const { route, side, role, costs } = decideWho(
        {
          occasion: occasion as Words,
          day: `${year}-06-01` as LocalDate,
          costs: Euro.parse(amount)!,
          isWithinCeiling: ceiling === 'within',
        },
        [POLICY_2024, POLICY_2023],
      );
      expect([route, side, role, costs].join('/')).toBe(expected);
    },
  );

  it.each([
    ['absence', true, 'SLA, Ziekteverzuim'],
    ['absence', false, 'SLA, Ziekteverzuim'],
    ['continuity', true, 'DVO 2.3'],
    ['continuity', false, 'DVO 4.8'],
    ['calamity', false, 'DVO 3.7'],
    ['extra-work', false, 'DVO 3.6'],
  ] as const)('rests for %s (within the ceiling: %s) on %s', (occasion, isWithinCeiling, article) => {
    const question = { occasion, isWithinCeiling, costs: Euro.ZERO, day: '2026-01-01' as LocalDate };
    expect(decideWho(question, []).article).toBe(article);
  });

  it('goes by the SLA of 2024 where the agreement says nothing', () => {
    const question = { costs: Euro.ZERO, isWithinCeiling: false, day: '2026-01-01' as LocalDate };
    expect(decideWho({ ...question, occasion: 'absence' }, [])).toEqual(
      decideWho({ ...question, occasion: 'absence' }, [POLICY_2024]),
    );
  });
});
