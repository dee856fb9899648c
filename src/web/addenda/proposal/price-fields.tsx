import type { JSX } from 'preact';
import { PRICE_BASIS_NAMES } from '../../../../templates/wording/addenda';
import type { PriceBasis } from '../../../addenda/domain';
import { capitalised } from '../../../kernel/text';
import { errorOf, type FieldError } from '../../parts/error-summary';
import { TextField } from '../../parts/field';
import { RadioField } from '../../parts/radio-field';
import { WORK_FIELDS } from './form-fields';
import type { FormValues } from './read-form';

type Basis = PriceBasis['basis'];

const BASES = Object.keys(PRICE_BASIS_NAMES) as readonly Basis[];

/** What one has to know to fill in a field. */
const DESCRIPTIONS: Readonly<Partial<Record<string, string>>> = {
  bedrag: 'In euro’s zonder btw.',
  raming: 'In euro’s zonder btw: wat het naar verwachting kost.',
  uurtarief: 'In euro’s zonder btw.',
  eenheid: 'Bijvoorbeeld akte of dossier.',
  stukprijs: 'In euro’s zonder btw.',
  functie: 'Zoals in de formatie, of een nieuwe functie.',
  publicatiegroep: 'Waaronder de opdrachtgever de kosten ziet. Mag leeg blijven.',
  schaal: 'Zoals de salaristabel haar noemt, bijvoorbeeld 8 of 10A.',
  ingang: 'Zoals 01-03-2026.',
  einde: 'Leeg is structureel: zonder einde.',
};

const OPTIONAL = ['publicatiegroep', 'einde'];

interface PriceFieldsProps {
  readonly values: FormValues;
  readonly errors: readonly FieldError[];
}

/** How the price comes about; only the fields of the chosen basis are seen, also without scripts. */
export function PriceFields({ values, errors }: PriceFieldsProps): JSX.Element {
  const error = (name: string): string | undefined => errorOf(errors, name);
  return (
    <div class="price">
      <RadioField
        name="prijs"
        label="Prijs"
        value={values['prijs']}
        error={error('prijs')}
        choices={BASES.map((basis) => ({ value: basis, label: capitalised(PRICE_BASIS_NAMES[basis]) }))}
      />
      {BASES.map((basis) => (
        <fieldset class="price__basis" data-basis={basis} key={basis}>
          <legend class="utrecht-form-label">{capitalised(PRICE_BASIS_NAMES[basis])}</legend>
          {WORK_FIELDS.filter((field) => field.basis === basis).map(({ name, label, reads }) => (
            <TextField
              key={name}
              name={name}
              label={label}
              value={values[name]}
              error={error(name)}
              isOptional={OPTIONAL.includes(name)}
              {...(DESCRIPTIONS[name] !== undefined && { description: DESCRIPTIONS[name] })}
              {...(reads === 'number' && { inputMode: 'decimal' })}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}
