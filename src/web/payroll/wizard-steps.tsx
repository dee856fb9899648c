import type { JSX } from 'preact';

const STEPS = [
  'Bestand en profiel kiezen',
  'Controleren',
  'Controletotaal bevestigen en vastleggen',
] as const;

/** Where someone is in reading in a file. */
export function WizardSteps({ current }: { current: 0 | 1 }): JSX.Element {
  return (
    <ol class="wizard" role="list" aria-label="Stappen van het inlezen">
      {STEPS.map((step, index) => (
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
