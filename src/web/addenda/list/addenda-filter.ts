import { ADDENDUM_KIND_NAMES } from '../../../../templates/wording/addenda';
import type { ShownAddendum } from '../../../addenda';
import { shownStateOf, type AddendumKind, type ShownState } from '../../../addenda/domain';
import { nameAddendumKind } from '../../../documents';
import { SHOWN_STATES, wordState } from '../parts/word-addendum';

/** A choice that stands in the address under its Dutch name. */
interface Choice<T> {
  readonly value: string;
  readonly label: string;
  readonly chosen: T;
}

export const KIND_CHOICES: readonly Choice<AddendumKind>[] = (
  Object.keys(ADDENDUM_KIND_NAMES) as AddendumKind[]
).map((kind) => ({ value: ADDENDUM_KIND_NAMES[kind], label: nameAddendumKind(kind), chosen: kind }));

export const STATE_CHOICES: readonly Choice<ShownState>[] = SHOWN_STATES.map((state) => {
  const { name } = wordState(state);
  return { value: name.toLowerCase().replaceAll(' ', '-'), label: name, chosen: state };
});

/** What the list is narrowed to; it lives in the address. */
export interface AddendaFilter {
  readonly kind: Choice<AddendumKind> | undefined;
  readonly state: Choice<ShownState> | undefined;
}

export function readFilter(query: Readonly<Record<string, unknown>>): AddendaFilter {
  return {
    kind: KIND_CHOICES.find(({ value }) => value === query['soort']),
    state: STATE_CHOICES.find(({ value }) => value === query['stand']),
  };
}

/** The filter as fields of an address. */
export function queryOf({ kind, state }: AddendaFilter): Record<string, string | undefined> {
  return { soort: kind?.value, stand: state?.value };
}

export function filterAddenda(
  addenda: readonly ShownAddendum[],
  { kind, state }: AddendaFilter,
): ShownAddendum[] {
  return addenda.filter(
    (one) =>
      (!kind || one.dossier.kind === kind.chosen) &&
      (!state || shownStateOf(one.dossier.kind, one.state) === state.chosen),
  );
}
