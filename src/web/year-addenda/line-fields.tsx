import type { JSX } from 'preact';
import { Disclosure } from '../parts/disclosure';
import { errorOf, type FieldError } from '../parts/error-summary';
import { DateField, TextField } from '../parts/field';
import type { YearValues } from './line-form';

interface LineFieldsProps {
  readonly index: number;
  readonly isNew: boolean;
  readonly values: YearValues;
  readonly errors: readonly FieldError[];
}

const CARRIED = ['was-uren', 'was-schaal', 'was-vanaf', 'was-groep', 'later'];

/** One line of formation; what is in it stands in its heading, so that most can stay closed. */
export function LineFields({ index, isNew, values, errors }: LineFieldsProps): JSX.Element {
  const prefix = `regel-${index.toString()}`;
  const field = (name: string): { name: string; value: string | undefined; error: string | undefined } => ({
    name: `${prefix}-${name}`,
    value: values[`${prefix}-${name}`],
    error: errorOf(errors, `${prefix}-${name}`),
  });
  const isOpen = errors.some(({ name }) => name.startsWith(`${prefix}-`));
  return (
    <Disclosure summary={summaryOf(prefix, isNew, values)} isOpen={isOpen}>
      {CARRIED.map((name) => (
        <input
          key={name}
          type="hidden"
          name={`${prefix}-${name}`}
          value={values[`${prefix}-${name}`] ?? ''}
        />
      ))}
      <TextField {...field('functie')} label="Functie" isOptional={isNew} />
      <TextField {...field('dienst')} label="Dienst van de SLA" isOptional={isNew} />
      <TextField {...field('groep')} label="Publicatiegroep" isOptional />
      <TextField {...field('uren')} label="Uren per week" inputMode="decimal" isOptional={isNew} />
      <TextField {...field('schaal')} label="Schaal" isOptional={isNew} />
      <DateField
        {...field('vanaf')}
        label="Gaat in op"
        description={
          isNew
            ? 'Leeg is 1 januari.'
            : 'Leeg is 1 januari. Wijzigen de uren of de schaal later in het jaar? Vul die dag in; tot dan blijft het zo.'
        }
      />
      <DateField
        {...field('tot')}
        label="Eindigt op"
        description="De dag na de laatste. Leeg is structureel."
      />
      <TextField
        {...field('reden')}
        label="Waarom telt deze formatie mee?"
        description="Alleen als het overheadpercentage deze dienst al betaalt (SLA 1.10). Anders leeg."
        isOptional
      />
      {!isNew && (
        <label class="choices__choice">
          <input
            type="checkbox"
            name={`${prefix}-vervalt`}
            value="ja"
            checked={Boolean(values[`${prefix}-vervalt`])}
          />
          Deze functie vervalt per 1 januari
        </label>
      )}
    </Disclosure>
  );
}

function summaryOf(prefix: string, isNew: boolean, values: YearValues): string {
  const value = (name: string): string => values[`${prefix}-${name}`] ?? '';
  if (isNew && value('functie') === '') return 'Functie toevoegen';
  return `${value('functie')}: ${value('uren')} uur, schaal ${value('schaal')}`;
}
