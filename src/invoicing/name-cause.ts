import {
  CAUSE_VAT_NAMES,
  DELIVERY_STATES,
  GROUND_KINDS,
  GROUND_NAMES,
  GROUND_STATES,
} from '../../templates/documents/causes';
import { LATE_NAMES } from '../../templates/documents/lines';
import { enumerate, fill, formatLongDate, formatMonth, formatPercentage } from '../kernel/text';
import { Percentage } from '../kernel/percentage/percentage';
import { parseLocalDate, parseMonth } from '../kernel/time';
import { NOT_INVOICED_BEFORE, type Ground, type IssuedDocument, type PublishedCause } from './domain';

type Replacing = Pick<IssuedDocument, 'replaces'>;

/** As many grounds as a reader takes in at once; of more, only their kinds are named. */
const MOST_GROUNDS = 3;

/**
 * A cause in words for the middle of a sentence: `cao-verhoging per 1 juli 2026`. Where its grounds were not
 * kept it has the name of its source.
 */
export function nameCause(
  { source, grounds = [] }: Omit<PublishedCause, 'amount'>,
  document: Replacing,
): string {
  if (source === NOT_INVOICED_BEFORE) return nameLate(document);
  if (grounds.length === 0) return source;
  const names =
    grounds.length > MOST_GROUNDS ? grounds.map(({ kind }) => GROUND_KINDS[kind]) : grounds.map(nameGround);
  return enumerate([...new Set(names)]);
}

/** Why costs of an earlier month are charged now: `niet eerder gefactureerd`. */
export function nameLate({ replaces }: Replacing): string {
  return replaces === undefined ? LATE_NAMES.first : LATE_NAMES.again;
}

/** The articles on which a cause rests, each once, in order: `DVO 4.3`. */
export function articlesOf({ grounds = [] }: Pick<PublishedCause, 'grounds'>): string[] {
  return [...new Set(grounds.map(({ article }) => article))].sort((left, right) =>
    left.localeCompare(right, 'nl', { numeric: true }),
  );
}

function nameGround({ kind, from = '', label = '', percentage = '0', vatCategory, state }: Ground): string {
  if (kind === 'payroll' && state) return fill(DELIVERY_STATES[state], { label });
  const rate = formatPercentage(Percentage.parse(percentage) ?? Percentage.ZERO);
  const vat = vatCategory ? fill(CAUSE_VAT_NAMES[vatCategory], { percentage: rate }) : '';
  const ground = fill(GROUND_NAMES[kind], { from: moment(from), label, percentage: rate, vat });
  return state ? fill(GROUND_STATES[state], { ground }) : ground;
}

/** A day, a month or a year, as long as its text. */
function moment(text: string): string {
  const [day, month] = [parseLocalDate(text), parseMonth(text)];
  if (day) return formatLongDate(day);
  return month ? formatMonth(month) : text;
}
