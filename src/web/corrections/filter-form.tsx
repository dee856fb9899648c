import type { JSX } from 'preact';
import { monthOf } from '../../documents/domain';
import { formatMonth } from '../../kernel/text';
import { AGREEMENT_FIELD, type Frame } from '../layout/frame';
import { SubmitButton } from '../parts/actions';
import { SelectField } from '../parts/field';
import type { CorrectionsFilter } from './corrections-filter';

interface FilterFormProps {
  readonly frame: Frame;
  /** The cost months that there is something of, latest first. */
  readonly months: readonly string[];
  readonly filter: CorrectionsFilter;
}

/** Narrows the page to the corrections of a year or a month; the address keeps the choice. */
export function FilterForm({ frame, months, filter }: FilterFormProps): JSX.Element {
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return (
    <form class="filter" method="get" action="/correcties" aria-label="Correcties kiezen">
      {frame.agreements.length > 1 && (
        <input type="hidden" name={AGREEMENT_FIELD} value={frame.agreement?.key ?? ''} />
      )}
      <SelectField
        name="jaar"
        label="Jaar"
        value={filter.year}
        choices={[{ value: '', label: 'Alle jaren' }, ...years.map((year) => ({ value: year, label: year }))]}
      />
      <SelectField
        name="maand"
        label="Kostenmaand"
        value={filter.month}
        choices={[
          { value: '', label: 'Alle maanden' },
          ...months.map((month) => ({ value: month, label: formatMonth(monthOf(month)) })),
        ]}
      />
      <SubmitButton kind="secondary">Tonen</SubmitButton>
    </form>
  );
}
