import { CHANGED_FIELD_NAMES, DETAIL_NAMES, DETAIL_VALUES } from '../../../templates/wording/act-details';
import { ACT_WORDING, INTERNAL_ACT } from '../../../templates/wording/acts';
import { REFUSAL_WORDING } from '../../../templates/wording/refusals';
import { lookUp } from '../../kernel/reading';
import type { HistoryEntry } from './history.reader';
import { dayOf, euroOf, monthOf } from '../../documents/domain';
import { capitalised, formatEuro, formatLongDate, formatMonth } from '../../kernel/text';
import { nameOfAction } from '../../people';
import { fillIn, nameOfRole } from '../../platform/wording';

/** An event in the words of a reader. */
export interface WordedEvent {
  readonly who: string;
  readonly what: string;
  /** `Regels: 156`, `Reden: …`. */
  readonly details: readonly string[];
  /** What a change changed; absent values are empty. */
  readonly changes: readonly { readonly field: string; readonly old: string; readonly new: string }[];
}

type Values = Readonly<Record<string, unknown>>;

/** Says who did what, with old and new; of internal work of the other party only that it was done. */
export function wordEvent({ event, isInternal, displayName }: HistoryEntry): WordedEvent {
  const role = capitalised(nameOfRole(event.role));
  if (isInternal) return { who: role, what: INTERNAL_ACT, details: [], changes: [] };
  const details: Values = event.details;
  return {
    who: displayName === undefined || displayName === '' ? role : displayName,
    what: sentenceOf(event.action, event.subjectId, details),
    details: Object.entries(DETAIL_NAMES)
      .filter(([name]) => isShown(details[name]))
      .map(([name, label]) => `${label}: ${valueOf(name, details[name])}`),
    changes: changesOf(details),
  };
}

function sentenceOf(action: string, subject: string, details: Values): string {
  const wording = Object.hasOwn(ACT_WORDING, action)
    ? ACT_WORDING[action as keyof typeof ACT_WORDING].text
    : 'Andere handeling';
  const year = isShown(details['year']) ? valueOf('year', details['year']) : '';
  return capitalised(fillIn(wording, { subject: nameOfAction(subject) ?? subject, year }));
}

function changesOf(details: Values): WordedEvent['changes'] {
  const [before, after] = [fieldsOf(details['old']), fieldsOf(details['new'])];
  return Object.entries(CHANGED_FIELD_NAMES)
    .filter(([name]) => isShown(before[name]) || isShown(after[name]))
    .filter(([name]) => before[name] !== after[name])
    .map(([name, field]) => ({ field, old: valueOf(name, before[name]), new: valueOf(name, after[name]) }));
}

function fieldsOf(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {};
}

function isShown(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function valueOf(name: string, value: unknown): string {
  if (!isShown(value)) return '';
  if (Array.isArray(value))
    return value.map((one) => lookUp(CHANGED_FIELD_NAMES, one) ?? String(one)).join(', ');
  const text = String(value);
  if (name === 'total' || name === 'jumpMinimum') return formatEuro(euroOf(text));
  if (name === 'month') return formatMonth(monthOf(text));
  if (name === 'code') return codeOf(text);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatLongDate(dayOf(text));
  return lookUp(DETAIL_VALUES, text) ?? text;
}

/** The code by which a user can ask about a refusal. */
function codeOf(text: string): string {
  const wordings: Readonly<Record<string, { readonly code: string }>> = REFUSAL_WORDING;
  return lookUp(wordings, text)?.code ?? lookUp(DETAIL_VALUES, text) ?? 'geweigerd';
}
