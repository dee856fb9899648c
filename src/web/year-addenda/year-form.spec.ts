import { readYearAddendum, type YearAddendum } from '../../year-addenda/domain';
import { Fields } from '../../kernel/reading';
import { readYearForm, yearValuesOf } from './year-form';

const MONTHS = ['01', '04', '07', '10'];

/** A year of which a line was regraded in May, and a percentage changes four times. */
const CONTENT: YearAddendum = readYearAddendum(
  new Fields(
    {
      year: 2027,
      formation: [
        {
          ...{ function: 'Medewerker balie', service: '1.1', hoursPerWeek: '36', from: '2027-01-01' },
          grades: [
            { from: '2027-01-01', scale: '6' },
            { from: '2027-05-01', scale: '7' },
          ],
        },
      ],
      overhead: [{ from: '2027-01-01', percentage: '24.5' }],
      ikb: MONTHS.map((month, index) => ({ from: `2027-${month}-01`, percentage: `${17 + index}` })),
      employerCharges: [{ from: '2027-01-01', percentage: '28.4' }],
      training: '7250.00',
    },
    '',
    (fault) => {
      throw new Error(`${fault.path}: ${fault.code}`);
    },
  ),
);

function read(changes: Readonly<Record<string, string>> = {}): YearAddendum {
  const { content, errors } = readYearForm(2027, { ...yearValuesOf(CONTENT), ...changes });
  expect(errors).toEqual([]);
  if (!content) throw new Error('nothing was read');
  return content;
}

describe('the form of a year addendum', () => {
  it('keeps all of a year that nobody changes', () => {
    const { formation, ikb } = read();
    expect(formation).toEqual(CONTENT.formation);
    expect(ikb.map(({ from, percentage }) => `${from} ${percentage.toString()}`)).toEqual([
      ...['2027-01-01 17', '2027-04-01 18', '2027-07-01 19', '2027-10-01 20'],
    ]);
  });

  it('goes on with the scale of the day on which only the hours change', () => {
    const { formation } = read({ 'regel-0-vanaf': '2027-09-01', 'regel-0-uren': '30' });
    expect(formation.map(({ hoursPerWeek, grades }) => [hoursPerWeek.toString(), grades])).toEqual([
      [
        '36',
        [
          { from: '2027-01-01', scale: '6' },
          { from: '2027-05-01', scale: '7' },
        ],
      ],
      ['30', [{ from: '2027-09-01', scale: '7' }]],
    ]);
  });

  it('takes another scale that is typed', () => {
    const { formation } = read({ 'regel-0-vanaf': '2027-09-01', 'regel-0-schaal': '8' });
    expect(formation.at(-1)?.grades).toEqual([{ from: '2027-09-01', scale: '8' }]);
  });
});
