import type { JSX } from 'preact';
import { ACT_GROUPS } from '../../../templates/wording/acts';
import { ROLE_NAMES } from '../../../templates/wording/roles';
import { capitalised } from '../../kernel/text';
import { decide } from '../../people';
import type { Frame } from '../layout/frame';
import { SubmitButton } from '../parts/actions';
import { errorOf, type FieldError } from '../parts/error-summary';
import { DateField, SelectField, TextField } from '../parts/field';
import { AgreementField } from '../parts/agreement-field';
import type { HistoryFilter } from './history-filter';

interface HistoryFilterFormProps {
  readonly frame: Frame;
  readonly filter: HistoryFilter;
  readonly errors: readonly FieldError[];
}

/** Narrows the list; what was chosen stands in the address, so that it can be shared. */
export function HistoryFilterForm({ frame, filter, errors }: HistoryFilterFormProps): JSX.Element {
  const seesAccess = decide(frame.person, 'access.read').allowed;
  const groups = Object.entries(ACT_GROUPS).filter(([group]) => seesAccess || group !== 'toegang');
  const kinds = groups.map(([value, label]) => ({ value, label }));
  const roles = Object.entries(ROLE_NAMES).map(([value, label]) => ({ value, label: capitalised(label) }));
  return (
    <form class="filter" method="get" action="/historie" aria-label="Gebeurtenissen kiezen">
      <AgreementField frame={frame} />
      <DateField name="van" label="Van" value={filter.van} error={errorOf(errors, 'van')} />
      <DateField name="tot" label="Tot en met" value={filter.tot} error={errorOf(errors, 'tot')} />
      <SelectField
        name="soort"
        label="Soort"
        value={filter.soort}
        choices={[{ value: '', label: 'Alle soorten' }, ...kinds]}
      />
      <SelectField
        name="functie"
        label="Functie"
        value={filter.functie}
        choices={[{ value: '', label: 'Alle functies' }, ...roles]}
      />
      <TextField name="document" label="Factuurnummer" value={filter.document} isOptional />
      <SubmitButton kind="secondary">Tonen</SubmitButton>
    </form>
  );
}
