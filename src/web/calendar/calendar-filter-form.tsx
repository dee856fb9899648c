import type { JSX } from 'preact';
import { KINDS } from '../../planning';
import { ENTRY_KINDS } from '../../planning/domain';
import { capitalised } from '../../kernel/text';
import type { Frame } from '../layout/frame';
import { SubmitButton } from '../parts/actions';
import { AgreementField } from '../parts/agreement-field';
import { errorOf, type FieldError } from '../parts/error-summary';
import { SelectField } from '../parts/field';
import { KnownOnField, type KnownOnDay } from '../parts/known-on';
import { queryOf, SIDES, type CalendarFilter } from './calendar-filter';

interface FilterFormProps {
  readonly frame: Frame;
  readonly present: number;
  readonly filter: CalendarFilter;
  readonly errors: readonly FieldError[];
  readonly knownOn: KnownOnDay;
}

/** Narrows the calendar; the address keeps the choice. */
export function CalendarFilterForm(props: FilterFormProps): JSX.Element {
  const { frame, present, filter, errors, knownOn } = props;
  const { jaar, partij, soort, stand } = queryOf(filter);
  const years = [...new Set([present - 1, present, present + 1, ...(filter.year ? [filter.year] : [])])];
  return (
    <form class="filter" method="get" action="/kalender" aria-label="Dagen kiezen">
      <AgreementField frame={frame} />
      <SelectField
        name="jaar"
        label="Jaar"
        value={jaar}
        error={errorOf(errors, 'jaar')}
        choices={[
          { value: '', label: 'Dit en volgend jaar, en wat te laat is' },
          ...years.sort().map((year) => ({ value: year.toString(), label: year.toString() })),
        ]}
      />
      <SelectField
        name="partij"
        label="Partij"
        value={partij}
        error={errorOf(errors, 'partij')}
        choices={[{ value: '', label: 'Beide partijen' }, ...Object.keys(SIDES).map(choiceOf)]}
      />
      <SelectField
        name="soort"
        label="Soort"
        value={soort}
        error={errorOf(errors, 'soort')}
        choices={[{ value: '', label: 'Alle soorten' }, ...ENTRY_KINDS.map((kind) => choiceOf(KINDS[kind]))]}
      />
      <SelectField
        name="stand"
        label="Stand"
        value={stand}
        error={errorOf(errors, 'stand')}
        choices={[
          { value: '', label: 'Alles' },
          { value: 'te-doen', label: 'Nog te doen' },
          { value: 'geweest', label: 'Gereed of geweest' },
        ]}
      />
      <KnownOnField knownOn={knownOn} />
      <SubmitButton kind="secondary">Tonen</SubmitButton>
    </form>
  );
}

function choiceOf(value: string): { value: string; label: string } {
  return { value, label: value === KINDS['cemetery-file'] ? 'K2B-bestand' : capitalised(value) };
}
