import type { JSX } from 'preact';
import type { Fact } from '../../kernel/knowledge';
import { decide } from '../../people';
import type { AgreementFacts } from '../../settlement/domain';
import type { Frame } from '../layout/frame';
import { PostForm, SubmitButton } from '../parts/actions';
import { Disclosure } from '../parts/disclosure';
import { errorOf } from '../parts/error-summary';
import { SelectField, TextField } from '../parts/field';
import { fieldId, REPLACES, SOURCE, type FactAnswer, type FactField, type FactForm } from './fact-form';

const HINTS: Partial<Record<FactField['kind'], string>> = {
  day: 'Zoals 31-01-2026.',
  month: 'Zoals 01-2026.',
  year: 'Zoals 2026.',
  amount: 'In euro’s, zoals 1.234,50.',
  percentage: 'In procenten, zoals 24,5.',
};

interface FactFormPartProps {
  readonly frame: Frame;
  /** The page that the form stands on; it is sent to `feiten` under it. */
  readonly path: string;
  readonly form: FactForm;
  readonly facts: AgreementFacts;
  /** Facts that the new one may take the place of, by a name that a reader knows them by. */
  readonly replaceable: readonly { readonly fact: Fact; readonly label: string }[];
  readonly isPast: boolean;
  readonly answer: FactAnswer | undefined;
}

/** The form that records one fact, for who may; folded away until it is needed or something in it is wrong. */
export function FactFormPart(props: FactFormPartProps): JSX.Element | null {
  const { frame, path, form, facts, replaceable, isPast } = props;
  if (isPast || !decide(frame.person, 'facts.record').allowed) return null;
  const answer = props.answer?.form === form.name ? props.answer : undefined;
  const [values, errors] = [answer?.values ?? {}, answer?.errors ?? []];
  const attributesOf = (field: { name: string; label: string }): FieldAttributes => ({
    name: field.name,
    label: field.label,
    id: fieldId(form, field),
    value: values[field.name],
    error: errorOf(errors, fieldId(form, field)),
  });
  return (
    <Disclosure summary={form.title} isOpen={answer !== undefined}>
      <PostForm frame={frame} path={`${path}/feiten/${form.name}`}>
        {form.fields.map((field) => (
          <FactInput key={field.name} field={field} facts={facts} attributes={attributesOf(field)} />
        ))}
        {replaceable.length > 0 && (
          <SelectField
            {...attributesOf(REPLACES)}
            choices={[
              { value: '', label: 'Niets: dit is nieuw' },
              ...replaceable.map(({ fact, label }) => ({ value: fact.id, label })),
            ]}
          />
        )}
        <TextField
          {...attributesOf(SOURCE)}
          description={`Waaruit je dit overneemt, zoals: ${form.sourceExample}. Facturen noemen de bron als oorzaak.`}
        />
        <SubmitButton kind="secondary">{form.title}</SubmitButton>
      </PostForm>
    </Disclosure>
  );
}

interface FieldAttributes {
  readonly name: string;
  readonly label: string;
  readonly id: string;
  readonly value: string | undefined;
  readonly error: string | undefined;
}

interface FactInputProps {
  readonly field: FactField;
  readonly facts: AgreementFacts;
  readonly attributes: FieldAttributes;
}

function FactInput({ field, facts, attributes }: FactInputProps): JSX.Element {
  if (field.kind === 'choice') return <SelectField {...attributes} choices={field.choices?.(facts) ?? []} />;
  const description = field.description ?? HINTS[field.kind];
  const isDecimal = field.kind === 'amount' || field.kind === 'number' || field.kind === 'percentage';
  return (
    <TextField
      {...attributes}
      {...(description !== undefined && { description })}
      {...(isDecimal && { inputMode: 'decimal' as const })}
      {...(field.isOptional && { isOptional: true })}
    />
  );
}
