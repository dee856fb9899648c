import { latestByKey } from '../../addenda/domain';
import {
  addendumKeyOf,
  CORPORATION_TAX,
  isSalary,
  OVERHEAD,
  TRAINING,
  type AgreementFacts,
  type Component,
} from '../../settlement/domain';

/** The parts of the compensation in the order in which reports list them (R14). */
export const OVERVIEW_ROWS = [
  'formation',
  'overhead',
  'training',
  'extra-volume',
  'bespoke',
  'project',
  'election',
  'calamity',
  'corporation-tax',
] as const;
export type OverviewRowName = (typeof OVERVIEW_ROWS)[number];

/** The row that a component belongs to; an addendum that was withdrawn since keeps the row of its kind. */
export function rowOf(
  facts: AgreementFacts,
  known: AgreementFacts,
): (component: Component) => OverviewRowName {
  const addenda = new Map([...latestByKey(facts.addenda), ...latestByKey(known.addenda)]);
  return (component) => {
    if (isSalary(component)) return 'formation';
    if (component === OVERHEAD) return 'overhead';
    if (component === TRAINING) return 'training';
    if (component === CORPORATION_TAX) return 'corporation-tax';
    return addenda.get(addendumKeyOf(component) ?? '')?.kind ?? 'bespoke';
  };
}
