import { field } from '../platform/http';

/** On which day the original budget rests, and what it is: the same in every report. */
export const ORIGINAL_BUDGET_DAY = field.day(
  'Dag waarop de primitieve begroting berust: die waarop het opleidingsbudget van het jaar voor het eerst is vastgelegd (zonder zo’n budget 31 december ervoor), of de eerste dag daarna waarop de begroting te berekenen is.',
);
export const ORIGINAL_BUDGET = field.euro('Begroot met wat bekend was op de dag van primitieveBegrotingVan.');
