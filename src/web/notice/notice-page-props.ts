import type { ExitList, NoticesNow } from '../../notice';
import type { Frame } from '../layout/frame';
import type { FieldError } from '../parts/error-summary';
import type { KnownOnDay } from '../parts/known-on';
import type { Message } from '../wording/word-refusal';
import type { NoticeValues } from './notice-form';

export interface NoticePageProps {
  readonly frame: Frame;
  readonly now: NoticesNow;
  /** Undefined when some year cannot be settled. */
  readonly exit: ExitList | undefined;
  /** The day of which the open points are shown. */
  readonly knownOn: KnownOnDay;
  /** What was typed in a form that was not carried out. */
  readonly values?: NoticeValues;
  readonly errors?: readonly FieldError[];
  readonly refusal?: Message | undefined;
  readonly done?: string | undefined;
}
