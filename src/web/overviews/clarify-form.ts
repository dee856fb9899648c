import type { SaidOfPart } from '../../reporting';
import { REPORT_PARTS } from '../../reporting';
import type { OverviewRowName } from '../../reporting/domain';
import { textOf, type Fields } from '../forms/fields';
import { wrongWithText } from '../forms/wrong-with-text';
import type { FieldError } from '../parts/error-summary';

/** What a form says of parts, or what is wrong with that. */
export interface ReadClarifications {
  readonly said: readonly SaidOfPart[];
  /** What was typed, by field, to show it again. */
  readonly values: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];
}

const PARTS = Object.keys(REPORT_PARTS) as OverviewRowName[];
const NOTHING_SAID = 'Schrijf bij ten minste één onderdeel waar het verschil vandaan komt.';

/** The field of the form in which something is said of a part. */
export function clarificationField(part: OverviewRowName): string {
  return `toelichting-${REPORT_PARTS[part]}`;
}

/** Reads what is said of each part; a field that was left empty says nothing, and not all can be. */
export function readClarifications(fields: Fields | undefined): ReadClarifications {
  const sent = PARTS.map((part) => ({ part, field: clarificationField(part) })).filter(
    ({ field }) => fields?.[field] !== undefined,
  );
  const typed = sent.map(({ part, field }) => ({ part, field, text: textOf(fields, field) }));
  const said = typed.filter(({ text }) => text !== '');
  const tooLong = said.flatMap(({ field, text }) => {
    const message = wrongWithText(text, NOTHING_SAID);
    return message === undefined ? [] : [{ name: field, message }];
  });
  const nothing = said.length === 0 ? [{ name: sent[0]?.field ?? 'toelichting', message: NOTHING_SAID }] : [];
  return {
    said: said.map(({ part, text }) => ({ part, text })),
    values: Object.fromEntries(typed.map(({ field, text }) => [field, text])),
    errors: [...tooLong, ...nothing],
  };
}
