import type { JSX } from 'preact';
import type { OverviewWarning } from '../../payroll';
import { wordFault } from '../../platform/wording';
import { errorOf, type FieldError } from '../parts/error-summary';
import { TextField } from '../parts/field';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { keyOf, reasonField, warningField } from './acceptance-form';

interface WarningFieldsProps {
  readonly warnings: readonly OverviewWarning[];
  readonly reasons: ReadonlyMap<string, string>;
  readonly errors: readonly FieldError[];
}

/** What stands out in the file; each may be accepted with a reason, which is kept. */
export function WarningFields({ warnings, reasons, errors }: WarningFieldsProps): JSX.Element | null {
  if (warnings.length === 0) return null;
  return (
    <Section id="meldingen" title={warnings.length === 1 ? '1 melding' : `${warnings.length} meldingen`}>
      <Paragraph>
        Dit valt op. Klopt het, geef dan een reden. Klopt het niet, verbeter dan het bestand.
      </Paragraph>
      {warnings.map((warning, index) => (
        <fieldset class="warning" key={keyOf(warning)}>
          <legend class="warning__text">
            {wordFault({ path: warning.subject, code: warning.code, values: warning.values })} ({warning.code}
            )
          </legend>
          <input type="hidden" name={warningField(index)} value={keyOf(warning)} />
          <TextField
            name={reasonField(index)}
            label="Reden"
            value={reasons.get(keyOf(warning))}
            error={errorOf(errors, reasonField(index))}
          />
        </fieldset>
      ))}
    </Section>
  );
}
