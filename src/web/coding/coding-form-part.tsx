import type { JSX } from 'preact';
import { TAAKVELD_NAMES } from '../../../templates/wording/coding';
import { PARTS } from '../../invoicing';
import type { AgreementFrame } from '../desk/desk.service';
import { PostForm, SubmitButton } from '../parts/actions';
import { CellInput } from '../parts/cell-input';
import { errorOf, type FieldError } from '../parts/error-summary';
import { TextField } from '../parts/field';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { RowHeading, Table } from '../parts/table';
import { CODE_FIELDS, fieldOf, FROM_FIELD, nameOfSubject, type CodingForm } from './coding-form';
import { CODING } from './coding-view';

interface CodingFormPartProps {
  readonly frame: AgreementFrame;
  readonly form: CodingForm;
  readonly errors: readonly FieldError[];
}

const COLUMNS = [{ heading: 'Onderdeel' }, ...CODE_FIELDS.map(({ heading }) => ({ heading }))];
const KNOWN_FIELDS = 'taakvelden';

/** Asks the codes of everything that invoices can charge for. */
export function CodingFormPart({ frame, form, errors }: CodingFormPartProps): JSX.Element {
  return (
    <Section id="vastleggen" title="Codering vastleggen">
      <Paragraph>
        Een publicatiegroep of addendum zonder eigen regel volgt die van het hele onderdeel. Wat je leeg laat,
        staat in de totalen apart als ‘zonder codering’.
      </Paragraph>
      <PostForm frame={frame} path={CODING}>
        <TextField
          name={FROM_FIELD}
          label="Vanaf"
          description="De eerste kostenmaand, zoals 01-2026."
          value={form.from}
          error={errorOf(errors, FROM_FIELD)}
        />
        <Table caption="Codes per onderdeel" columns={COLUMNS}>
          {form.lines.map((line, index) => (
            <tr key={nameOfSubject(line)}>
              <RowHeading>
                {nameOfSubject(line)}
                <input type="hidden" name={fieldOf(index, 'onderdeel')} value={PARTS[line.part]} />
                {line.label !== undefined && (
                  <input type="hidden" name={fieldOf(index, 'omschrijving')} value={line.label} />
                )}
              </RowHeading>
              {CODE_FIELDS.map(({ name, heading }) => {
                const field = fieldOf(index, name);
                return (
                  <td key={name}>
                    <CellInput
                      name={field}
                      label={`${heading} van ${nameOfSubject(line)}`}
                      value={line.codes[name]}
                      error={errorOf(errors, field)}
                      list={name === 'taakveld' ? KNOWN_FIELDS : undefined}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </Table>
        <datalist id={KNOWN_FIELDS}>
          {Object.entries(TAAKVELD_NAMES).map(([field, name]) => (
            <option key={field} value={field} label={`${field} ${name}`} />
          ))}
        </datalist>
        <SubmitButton>Codering vastleggen</SubmitButton>
      </PostForm>
    </Section>
  );
}
