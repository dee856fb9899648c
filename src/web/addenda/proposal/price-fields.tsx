import type { JSX } from 'preact';
import { PRICE_BASIS_NAMES } from '../../../../templates/wording/addenda';
import type { PriceBasis } from '../../../addenda/domain';
import { capitalised } from '../../../kernel/text';
import { errorOf, type FieldError } from '../../parts/error-summary';
import { SelectField, TextField, type Suggestion } from '../../parts/field';
import { RadioField } from '../../parts/radio-field';
import { WORK_FIELDS, type FormField } from './form-fields';
import type { KnownNames } from './known-names';
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
  publicatiegroep: 'Waaronder de opdrachtgever de kosten ziet.',
  schaal: 'Zoals de salaristabel haar noemt, bijvoorbeeld 8 of 10A.',
  ingang: 'Zoals 01-03-2026.',
  einde: 'Leeg is structureel: zonder einde.',
};

const OPTIONAL = ['einde'];

interface PriceFieldsProps {
  readonly values: FormValues;
  readonly names: KnownNames;
  readonly errors: readonly FieldError[];
}

/** How the price comes about; only the fields of the chosen basis are seen, also without scripts. */
export function PriceFields(props: PriceFieldsProps): JSX.Element {
  const { values, errors } = props;
  return (
    <div class="price">
      <RadioField
        name="prijs"
        label="Prijs"
        value={values['prijs']}
        error={errorOf(errors, 'prijs')}
        choices={BASES.map((basis) => ({ value: basis, label: capitalised(PRICE_BASIS_NAMES[basis]) }))}
      />
      {BASES.map((basis) => (
        <fieldset class="price__basis" data-basis={basis} key={basis}>
          <legend class="utrecht-form-label">{capitalised(PRICE_BASIS_NAMES[basis])}</legend>
          {WORK_FIELDS.filter((field) => field.basis === basis).map((field) => (
            <PriceField {...props} field={field} key={field.name} />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

function PriceField({ values, names, errors, field }: PriceFieldsProps & { field: FormField }): JSX.Element {
  const { name, label, reads } = field;
  const own = {
    ...{ name, label, value: values[name], error: errorOf(errors, name) },
    ...(DESCRIPTIONS[name] !== undefined && { description: DESCRIPTIONS[name] }),
  };
  if (name === 'publicatiegroep')
    return <SelectField {...own} choices={groupChoices(names, values[name] ?? '')} />;
  return (
    <TextField
      {...own}
      suggestions={suggestionsFor(name, names)}
      isOptional={OPTIONAL.includes(name)}
      {...(reads === 'number' && { inputMode: 'decimal' })}
    />
  );
}

function suggestionsFor(name: string, { functions, scales }: KnownNames): readonly Suggestion[] {
  if (name === 'functie') return functions;
  return name === 'schaal' ? scales : [];
}

/** The groups of the agreement, with one that was chosen before and is no longer known. */
function groupChoices({ publicationGroups }: KnownNames, chosen: string): { value: string; label: string }[] {
  const known = new Set([...publicationGroups, ...(chosen === '' ? [] : [chosen])]);
  return [
    { value: '', label: 'Geen publicatiegroep' },
    ...[...known].map((name) => ({ value: name, label: name })),
  ];
}
