import type { PriceBasis } from '../../../addenda/domain';

/** A field of a form, the part of a proposal that it fills, and how it is read. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  /** Its place in a proposal, as faults name it. */
  readonly path: string;
  readonly reads: 'text' | 'number' | 'day' | 'month';
  /** Only asked with this price basis. */
  readonly basis?: PriceBasis['basis'];
}

const COMMON: readonly FormField[] = [
  { name: 'titel', label: 'Titel', path: 'title', reads: 'text' },
  { name: 'dienst', label: 'Dienst', path: 'service', reads: 'text' },
  { name: 'reden', label: 'Reden', path: 'reason', reads: 'text' },
];

const ESTIMATE: FormField = {
  ...{ name: 'raming', label: 'Raming', path: 'price.amount' },
  ...{ reads: 'number', basis: 'estimate' },
};

/** What is asked of work that is not a calamity. */
export const WORK_FIELDS: readonly FormField[] = [
  { name: 'soort', label: 'Soort', path: 'kind', reads: 'text' },
  ...COMMON,
  { name: 'vanaf', label: 'Eerste maand', path: 'from', reads: 'month' },
  { name: 'tot', label: 'Laatste maand', path: 'until', reads: 'month' },
  { name: 'prijs', label: 'Prijs', path: 'price.basis', reads: 'text' },
  { name: 'bedrag', label: 'Bedrag', path: 'price.amount', reads: 'number', basis: 'fixed' },
  ESTIMATE,
  { name: 'uren', label: 'Uren', path: 'price.hours', reads: 'number', basis: 'hours' },
  { name: 'uurtarief', label: 'Uurtarief', path: 'price.hourlyRate', reads: 'number', basis: 'hours' },
  { name: 'aantal', label: 'Aantal', path: 'price.units', reads: 'number', basis: 'units' },
  { name: 'eenheid', label: 'Eenheid', path: 'price.unit', reads: 'text', basis: 'units' },
  { name: 'stukprijs', label: 'Prijs per stuk', path: 'price.unitPrice', reads: 'number', basis: 'units' },
  { name: 'functie', label: 'Functie', path: 'price.function', reads: 'text', basis: 'formation' },
  {
    ...{ name: 'publicatiegroep', label: 'Publicatiegroep', path: 'price.publicationGroup' },
    ...{ reads: 'text', basis: 'formation' },
  },
  { name: 'schaal', label: 'Schaal', path: 'price.scale', reads: 'text', basis: 'formation' },
  {
    ...{ name: 'uren-per-week', label: 'Uren per week', path: 'price.hoursPerWeek' },
    ...{ reads: 'number', basis: 'formation' },
  },
  { name: 'ingang', label: 'Eerste dag', path: 'price.from', reads: 'day', basis: 'formation' },
  {
    ...{ name: 'einde', label: 'Dag na de laatste', path: 'price.until' },
    ...{ reads: 'day', basis: 'formation' },
  },
  { name: 'maximum', label: 'Ten hoogste', path: 'maximum', reads: 'number' },
];

/** What is asked of a calamity beside whom was told. */
export const CALAMITY_FIELDS: readonly FormField[] = [
  ...COMMON,
  { name: 'gebeurd-op', label: 'Dag van de calamiteit', path: 'calamity.happenedOn', reads: 'day' },
  { name: 'gebeurd', label: 'Wat er gebeurde', path: 'calamity.happened', reads: 'text' },
  { name: 'gedaan', label: 'Wat er is gedaan', path: 'calamity.done', reads: 'text' },
  ESTIMATE,
];
