import { Euro } from '../../kernel/money';
import { EmployeeCodes } from '../../payroll/domain';
import type { AdviceNote } from './advice-note';
import { checkNewNote } from './check-new-note';

const NOTE: AdviceNote = {
  ...{
    year: 2026,
    occasion: 'absence',
    asked: 'Stem in met vervanging bij langdurig verzuim (Ziekteverzuim).',
  },
  ...{ arguments: 'Aangehouden is € 5.298,80; 80 uur kost 4411 euro.', alternatives: 'Schuiven lukt niet.' },
  ...{ costs: Euro.parse('4000.00')!, amount: Euro.ZERO, annexes: ['Offerte van 3 december'] },
};

const codes = new EmployeeCodes();
for (const code of ['E001', '298', '4411', '2026', '3']) codes.add(code);

function faults(changes: Partial<AdviceNote>, coversYear = true): string[] {
  const against = { coversYear, namesEmployee: (text: string) => codes.areNamedIn(text) };
  return checkNewNote({ ...NOTE, ...changes }, against).map(({ path, code }) => `${path} ${code}`);
}

describe('a new advice note', () => {
  it('has no faults, whatever its amounts look like', () => {
    expect(faults({})).toEqual([]);
  });

  it.each<[Partial<AdviceNote>, readonly string[]]>([
    [{ asked: 'Vervang e001.' }, ['asked names-a-person']],
    [{ arguments: 'Medewerker 4411 is er niet.' }, ['arguments names-a-person']],
    [{ annexes: ['brief', 'dossier E001'] }, ['annexes[1] names-a-person']],
    [{ arguments: 'De medewerker is ziek.' }, ['arguments names-a-cause']],
    [{ alternatives: 'Na de zwangerschap kan zij terug.' }, ['alternatives names-a-cause']],
    [{ occasion: 'continuity', arguments: 'De balie van de gezondheidsdienst sluit.' }, []],
    [{ occasion: 'continuity', arguments: 'E001 gaat weg.' }, ['arguments names-a-person']],
    [{ costs: Euro.ZERO }, ['costs not-above-zero']],
  ])('%j: %j', (changes, expected) => {
    expect(faults(changes)).toEqual(expected);
  });

  it('is of a year that the agreement covers, every fault at once', () => {
    expect(faults({ year: 1999, asked: 'E001 is ziek.' }, false)).toEqual([
      ...['year outside-agreement', 'asked names-a-person', 'asked names-a-cause'],
    ]);
  });
});
