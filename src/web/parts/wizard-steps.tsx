import type { JSX } from 'preact';

/** Where someone is in reading in a file. */
export function WizardSteps({ steps, current }: { steps: readonly string[]; current: number }): JSX.Element {
  return (
    <ol class="wizard" role="list" aria-label="Stappen van het inlezen">
      {steps.map((step, index) => (
        <li
          class={`wizard__step${index < current ? ' wizard__step--done' : ''}`}
          key={step}
          {...(index === current && { 'aria-current': 'step' })}
        >
          <span class="wizard__number" aria-hidden="true">
            {index + 1}
          </span>
          {step}
          {index < current && <span class="visually-hidden"> (klaar)</span>}
        </li>
      ))}
    </ol>
  );
}
