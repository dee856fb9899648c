import type { JSX } from 'preact';
import { Badge } from '../parts/badge';
import type { ChecklistStep, StepStatus } from './checklist';

const STATUS_WORDS: Readonly<Record<StepStatus, string>> = { done: 'Klaar', now: 'Nu', later: 'Daarna' };

interface ChecklistStepsProps {
  readonly steps: readonly ChecklistStep[];
  readonly hrefOf: (target: NonNullable<ChecklistStep['target']>) => string;
}

/** The steps of closing a month: which are done and which one is next. */
export function ChecklistSteps({ steps, hrefOf }: ChecklistStepsProps): JSX.Element {
  return (
    <ol class="checklist" role="list" aria-label="Stappen van de maandafsluiting">
      {steps.map(({ title, note, status, target, warning }) => (
        <li
          class={`checklist__step checklist__step--${status}`}
          key={title}
          {...(status === 'now' && { 'aria-current': 'step' })}
        >
          <span class="checklist__status">{STATUS_WORDS[status]}</span>
          <span class="checklist__title">
            {target && status !== 'later' ? (
              <a class="utrecht-link utrecht-link--html-a" href={hrefOf(target)}>
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
