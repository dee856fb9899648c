import type { FormationLine, FormationTerms } from '../../agreements/domain';
import { dateOf, firstOfYear } from '../../kernel/time';
import { linesInYear, saysTheSame, termsFrom } from './terms-in-year';
import type { YearAddendum } from './year-addendum';

/** A line as an offer was frozen with it. */
interface FrozenTerms extends Pick<FormationTerms, 'function' | 'service' | 'from'> {
  readonly hoursPerWeek: string;
  readonly grades: readonly { readonly scale: string }[];
}

/** A version that both sides agreed to, with the lines of the year before that it was set beside. */
export interface AgreedYear {
  readonly content: YearAddendum;
  readonly beside: readonly { readonly before?: FrozenTerms; readonly after?: FrozenTerms }[];
}

/** A line of an agreed year whose function was regraded since (DVO 4.4). */
export interface RegradedSince {
  readonly agreed: FormationTerms;
  readonly regraded: FormationTerms;
  /** Whether the year is settled by it already; a line that the year has of its own keeps the scale that was agreed. */
  readonly counts: boolean;
}

/** The lines of an agreed year that were regraded since, in the year itself or before it began (DVO 4.2, 4.4). */
export function regradedSince(
  { content, beside }: AgreedYear,
  formation: readonly FormationLine[],
): RegradedSince[] {
  const { year } = content;
  const known = linesInYear(formation, year).map(({ terms }) => within(terms, year));
  const taken = (matches: (terms: FormationTerms) => boolean): FormationTerms | undefined => {
    const index = known.findIndex(matches);
    return index < 0 ? undefined : known.splice(index, 1)[0];
  };
  const lines = content.formation.map((agreed) => ({ agreed, terms: within(agreed, year) }));
  const alike = lines.map((line) => ({ ...line, same: taken((one) => isOneLine(one, line.terms)) }));
  return alike.flatMap(({ agreed, terms, same }): RegradedSince[] => {
    if (same) return regradedBefore(agreed, beside, formation, year);
    const other = taken((one) => isOneLine({ ...one, grades: terms.grades }, terms));
    return other ? [{ agreed, regraded: { ...agreed, grades: other.grades }, counts: true }] : [];
  });
}

/** The agreed version with what was regraded since: a regrading runs on (DVO 4.4). */
export function withRegradings(content: YearAddendum, since: readonly RegradedSince[]): YearAddendum {
  const formation = content.formation.map(
    (line) => since.find(({ agreed }) => agreed === line)?.regraded ?? line,
  );
  return { ...content, formation };
}

/** A line that the year has of its own, in the scale that the year before had then and has no more. */
function regradedBefore(
  agreed: FormationTerms,
  beside: AgreedYear['beside'],
  formation: readonly FormationLine[],
  year: number,
): RegradedSince[] {
  const [first, ...later] = agreed.grades;
  const before = beside.find(
    ({ after }) => after && isOf(after, agreed) && after.from === agreed.from,
  )?.before;
  const scale = before?.grades.at(-1)?.scale;
  if (!first || !before || scale !== first.scale || agreed.from !== firstOfYear(year)) return [];
  const scales = formation
    .filter((line) => line.until === agreed.from && isOf(before, line))
    .flatMap((line) => termsFrom(line, dateOf(year - 1, 12, 31)).grades[0]?.scale ?? []);
  const [other] = scales;
  if (other === undefined || scales.includes(scale)) return [];
  return [
    {
      agreed,
      regraded: { ...agreed, grades: [{ ...first, scale: other }, ...later] },
      counts: false,
    },
  ];
}

function isOf(frozen: FrozenTerms, line: FormationTerms): boolean {
  return (
    frozen.function === line.function &&
    frozen.service === line.service &&
    frozen.hoursPerWeek === line.hoursPerWeek.toString()
  );
}

function isOneLine(one: FormationTerms, other: FormationTerms): boolean {
  return saysTheSame(one, other) && one.until === other.until;
}

/** What a line says of a year alone. */
function within({ until, ...terms }: FormationTerms, year: number): FormationTerms {
  const next = firstOfYear(year + 1);
  return {
    ...terms,
    ...(until && until < next && { until }),
    grades: terms.grades.filter(({ from }) => from < next),
  };
}
