import type { CodedPeriod, RecordedScheme } from '../../coding';
import type { AgreementFrame } from '../desk/desk.service';
import type { FieldError } from '../parts/error-summary';
import type { Message } from '../wording/word-refusal';
import type { CodingForm } from './coding-form';

export const CODING = '/codering';

export interface CodingPageProps {
  readonly frame: AgreementFrame;
  /** In order of recording. */
  readonly schemes: readonly RecordedScheme[];
  readonly form: CodingForm;
  /** Years of which there are invoices, the latest first. */
  readonly years: readonly number[];
  readonly errors: readonly FieldError[];
  readonly refusal?: Message | undefined;
  readonly isDone: boolean;
}

/** `2026`, `2026-h1`. */
export function addressOfPeriod({ year, half }: CodedPeriod): string {
  return year.toString() + (half === undefined ? '' : `-h${half.toString()}`);
}

/** `2026`, `de eerste helft van 2026`. */
export function nameOfCodedPeriod({ year, half }: CodedPeriod): string {
  if (half === undefined) return year.toString();
  return `de ${half === 1 ? 'eerste' : 'tweede'} helft van ${year.toString()}`;
}
