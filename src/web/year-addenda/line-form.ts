import { readNumber } from '../forms/read-amount';

export type YearValues = Readonly<Record<string, string>>;

/** How many lines that are not there yet a form has room for. */
export const NEW_LINES = 2;

/** A line of the form with the lines of formation that it makes: none when it goes, two when it changes in the year. */
export interface LineForm {
  readonly prefix: string;
  readonly title: string;
  readonly terms: readonly object[];
}

/** The lines of a form; one that was left empty is none. */
export function readLineForms(values: YearValues, year: number): LineForm[] {
  const count = Math.min(Number(values['regels']) || 0, 500);
  return Array.from({ length: count + NEW_LINES }, (_, index) => {
    const prefix = `regel-${index.toString()}`;
    const title = values[`${prefix}-functie`] || `Regel ${(index + 1).toString()}`;
    return { prefix, title, terms: termsIn(values, prefix, `${year.toString()}-01-01`) };
  });
}

function termsIn(values: YearValues, prefix: string, firstDay: string): object[] {
  const value = (name: string): string | undefined => values[`${prefix}-${name}`] || undefined;
  const [hours, scale, group] = [numberIn(value('uren')), value('schaal'), value('groep')];
  const isEmpty = value('functie') === undefined && hours === undefined && scale === undefined;
  if (isEmpty || value('vervalt') !== undefined) return [];
  const [from, until] = [value('vanaf') ?? firstDay, value('tot')];
  const later = (value('later') ?? '').split('|').flatMap((one) => {
    const [day, ...rest] = one.split(' ');
    return day ? [{ from: day, scale: rest.join(' ') }] : [];
  });
  const common = { function: value('functie'), service: value('dienst'), overheadReason: value('reden') };
  const now = {
    ...common,
    publicationGroup: group,
    hoursPerWeek: hours,
    from,
    until,
    grades: [
      { from, scale: scale === value('was-schaal') ? scaleOn(from, scale, later) : scale },
      ...later.filter((grade) => grade.from > from),
    ],
  };
  const before = value('was-vanaf');
  // What is there already stays as it is until the day on which it changes.
  if (before === undefined || from <= before) return [now];
  const was = { ...common, publicationGroup: value('was-groep'), hoursPerWeek: value('was-uren') };
  return [
    {
      ...was,
      from: before,
      until: from,
      grades: [{ from: before, scale: value('was-schaal') }, ...later.filter((grade) => grade.from < from)],
    },
    now,
  ];
}

/** The scale that was agreed for a day, when nobody typed another: a later grade may have come before it. */
function scaleOn(
  day: string,
  first: string | undefined,
  later: readonly { readonly from: string; readonly scale: string }[],
): string | undefined {
  return later.findLast(({ from }) => from <= day)?.scale ?? first;
}

/** What is typed as a number, as the readers take it; what is no number stays what it was. */
export function numberIn(text = ''): string | undefined {
  const number = text === '' ? undefined : readNumber(text);
  return number === 'ambiguous' ? text : (number?.toString() ?? (text || undefined));
}
