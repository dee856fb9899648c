import type { HalfYear } from '../../kernel/time';
import type { ShownHalfYear } from '../../reporting';
import type { AgreementFrame } from '../desk/desk.service';
import type { FieldError } from '../parts/error-summary';
import type { KnownOnDay } from '../parts/known-on';
import type { Message } from '../wording/word-refusal';
import type { HalfStanding } from './half-in';

export interface OverviewPageProps {
  readonly frame: AgreementFrame;
  readonly period: HalfYear;
  readonly standing: HalfStanding;
  /** Undefined when its year cannot be settled. */
  readonly shown: ShownHalfYear | undefined;
  readonly knownOn: KnownOnDay;
  /** What was typed and is not right. */
  readonly answer?: {
    readonly values: Readonly<Record<string, string>>;
    readonly errors: readonly FieldError[];
  };
  /** Why nothing was done. */
  readonly refusal?: Message;
  /** What was done. */
  readonly done?: string | undefined;
}

/** What the parts of the page are made of, once there is something to show. */
export type ShownOverviewProps = OverviewPageProps & { readonly shown: ShownHalfYear };
