import type { Fact } from '../../kernel/knowledge';
import { asText, readFact, readFirstOfMonth, type Fields } from '../../kernel/reading';
import { inForceOn, type LocalDate } from '../../kernel/time';
import { readPercentage } from './read-terms';
import type { DatedPercentage } from './terms-facts';

/** The share for support. It changes when the agreed tasks change, so a change says which (DVO 3.4). */
export interface OverheadPercentage extends DatedPercentage {
  readonly tasks?: string;
}

/** That both parties looked, once a year, at who really does which support task (DVO 3.4). */
export interface OverheadEvaluation extends Fact {
  readonly year: number;
  readonly heldOn: LocalDate;
  /** By their function, never by name. */
  readonly heldWith: string;
  /** What was found on the actual division of tasks. */
  readonly findings: string;
  readonly conclusion: 'stays' | 'adjusted';
  readonly reference: string;
}

/** Which services the overhead percentage pays for, from a first of a month on (SLA 1.10). */
export interface OverheadServices extends Fact {
  readonly from: LocalDate;
  readonly services: readonly string[];
  readonly reference: string;
}

/** Whether the overhead percentage pays for a service on a day: what was recorded last for that day says so. */
export function isPaidFromOverhead(
  versions: readonly OverheadServices[],
  service: string,
  day: LocalDate,
): boolean {
  return inForceOn(versions, day)?.services.includes(service) ?? false;
}

export function readOverheadPercentage(fields: Fields): OverheadPercentage {
  return { ...readPercentage(fields), ...(fields.has('tasks') && { tasks: fields.text('tasks') }) };
}

export function readOverheadEvaluation(fields: Fields): OverheadEvaluation {
  return {
    ...readFact(fields),
    year: fields.year('year'),
    heldOn: fields.date('heldOn'),
    heldWith: fields.text('heldWith'),
    findings: fields.text('findings'),
    conclusion: fields.oneOf('conclusion', ['stays', 'adjusted']),
    reference: fields.text('reference'),
  };
}

/** No service at all is a fact too: from then on the percentage pays for none. */
export function readOverheadServices(fields: Fields): OverheadServices {
  return {
    ...readFact(fields),
    from: readFirstOfMonth(fields),
    services: fields.plainList('services', 'not-text', asText),
    reference: fields.text('reference'),
  };
}
