import type { JSX } from 'preact';
import { Badge } from './badge';

/** Done, the one to do now, or not possible yet. */
export type StepStatus = 'done' | 'now' | 'later';

export interface ShownStep {
  readonly title: string;
  readonly note: string;
  readonly status: StepStatus;
  /** What to look at first; it stops nothing. */
  readonly warning?: string;
  /** Where it is done. */
  readonly href?: string | undefined;
}

const STATUS_WORDS: Readonly<Record<StepStatus, string>> = { done: 'Klaar', now: 'Nu', later: 'Daarna' };

interface ChecklistStepsProps {
  /** `Stappen van de maandafsluiting`. */
  readonly label: string;
  readonly steps: readonly ShownStep[];
}

/** The steps of a job that comes back: which are done and which one is next. */
export function ChecklistSteps({ label, steps }: ChecklistStepsProps): JSX.Element {
  return (
    <ol class="checklist" role="list" aria-label={label}>
      {steps.map(({ title, note, status, href, warning }) => (
        <li
          class={`checklist__step checklist__step--${status}`}
          key={title}
          {...(status === 'now' && { 'aria-current': 'step' })}
        >
          <span class="checklist__status">{STATUS_WORDS[status]}</span>
          <span class="checklist__title">
            {href !== undefined && status !== 'later' ? (
              <a class="utrecht-link utrecht-link--html-a" href={href}>
                {title}
              </a>
            ) : (
              title
            )}
          </span>
          <span class="checklist__note">{note}</span>
          {warning !== undefined && <Badge tone="warning">{warning}</Badge>}
        </li>
      ))}
    </ol>
  );
}
