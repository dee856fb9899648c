import type { JSX } from 'preact';
import { monthOf } from '../../documents/domain';
import { formatMonth } from '../../kernel/text';
import type { Frame } from '../layout/frame';
import { SubmitButton } from '../parts/actions';
import { AgreementField } from '../parts/agreement-field';
import { errorOf, type FieldError } from '../parts/error-summary';
import { SelectField } from '../parts/field';
import { KnownOnField, type KnownOnDay } from '../parts/known-on';
import type { CorrectionsFilter } from './corrections-filter';

interface FilterFormProps {
  readonly frame: Frame;
  /** The cost months that there is something of, latest first. */
  readonly months: readonly string[];
  readonly filter: CorrectionsFilter;
  readonly errors: readonly FieldError[];
  readonly knownOn: KnownOnDay;
}

/** Narrows the page to the corrections of a year or a month; the address keeps the choice. */
export function FilterForm({ frame, months, filter, errors, knownOn }: FilterFormProps): JSX.Element {
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return (
    <form class="filter" method="get" action="/correcties" aria-label="Correcties kiezen">
      <AgreementField frame={frame} />
      <SelectField
        name="jaar"
        label="Jaar"
        value={filter.year}
        error={errorOf(errors, 'jaar')}
        choices={[{ value: '', label: 'Alle jaren' }, ...years.map((year) => ({ value: year, label: year }))]}
      />
      <SelectField
        name="maand"
        label="Kostenmaand"
        value={filter.month}
        error={errorOf(errors, 'maand')}
        choices={[
          { value: '', label: 'Alle maanden' },
          ...months.map((month) => ({ value: month, label: formatMonth(monthOf(month)) })),
        ]}
      />
      <KnownOnField knownOn={knownOn} />
      <SubmitButton kind="secondary">Tonen</SubmitButton>
    </form>
  );
}
