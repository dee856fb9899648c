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
  /** What is said when it was left open; a field without may be left open. */
  readonly missing?: string;
}

const TITLE: FormField = {
  ...{ name: 'titel', label: 'Titel', path: 'title', reads: 'text' },
  missing: 'Vul een titel in.',
};

const SERVICE: FormField = {
  ...{ name: 'dienst', label: 'Dienst', path: 'service', reads: 'text' },
  missing: 'Vul het nummer van de dienst in, zoals 1.1.',
};

const REASON: FormField = {
  ...{ name: 'reden', label: 'Reden', path: 'reason', reads: 'text' },
  missing: 'Vul in waarom dit werk nodig is.',
};

const ESTIMATE: FormField = {
  ...{ name: 'raming', label: 'Raming', path: 'price.amount', reads: 'number', basis: 'estimate' },
  missing: 'Vul in wat het naar verwachting kost.',
};

const PRICE_FIELDS: readonly FormField[] = [
  {
    ...{ name: 'bedrag', label: 'Bedrag', path: 'price.amount', reads: 'number', basis: 'fixed' },
    missing: 'Vul het bedrag in.',
  },
  ESTIMATE,
  {
    ...{ name: 'uren', label: 'Uren', path: 'price.hours', reads: 'number', basis: 'hours' },
    missing: 'Vul het aantal uren in.',
  },
  {
    ...{ name: 'uurtarief', label: 'Uurtarief', path: 'price.hourlyRate', reads: 'number', basis: 'hours' },
    missing: 'Vul het uurtarief in.',
  },
  {
    ...{ name: 'aantal', label: 'Aantal', path: 'price.units', reads: 'number', basis: 'units' },
    missing: 'Vul het aantal in.',
  },
  {
    ...{ name: 'eenheid', label: 'Eenheid', path: 'price.unit', reads: 'text', basis: 'units' },
    missing: 'Vul in wat je telt, zoals akte of dossier.',
  },
  {
    ...{
      name: 'stukprijs',
      label: 'Prijs per stuk',
      path: 'price.unitPrice',
      reads: 'number',
      basis: 'units',
    },
    missing: 'Vul de prijs per stuk in.',
  },
];

const FORMATION_FIELDS: readonly FormField[] = [
  {
    ...{ name: 'functie', label: 'Functie', path: 'price.function', reads: 'text', basis: 'formation' },
    missing: 'Vul de functie in.',
  },
  {
    ...{ name: 'publicatiegroep', label: 'Publicatiegroep', path: 'price.publicationGroup' },
    ...{ reads: 'text', basis: 'formation' },
  },
  {
    ...{ name: 'schaal', label: 'Schaal', path: 'price.scale', reads: 'text', basis: 'formation' },
    missing: 'Vul de schaal in.',
  },
  {
    ...{ name: 'uren-per-week', label: 'Uren per week', path: 'price.hoursPerWeek' },
    ...{ reads: 'number', basis: 'formation', missing: 'Vul de uren per week in.' },
  },
  {
    ...{ name: 'ingang', label: 'Eerste dag', path: 'price.from', reads: 'day', basis: 'formation' },
    missing: 'Vul de eerste dag in, zoals 01-03-2026.',
  },
  {
    ...{ name: 'einde', label: 'Dag na de laatste', path: 'price.until' },
    ...{ reads: 'day', basis: 'formation' },
  },
];

/** What is asked of work that is not a calamity, in the order of its form. */
export const WORK_FIELDS: readonly FormField[] = [
  {
    ...{ name: 'soort', label: 'Soort', path: 'kind', reads: 'text' },
    missing: 'Kies een soort.',
  },
  TITLE,
  SERVICE,
  REASON,
  {
    ...{ name: 'vanaf', label: 'Eerste maand van het werk', path: 'from', reads: 'month' },
    missing: 'Vul de eerste maand van het werk in, zoals 02-2026.',
  },
  { name: 'tot', label: 'Laatste maand van het werk', path: 'until', reads: 'month' },
  {
    ...{ name: 'prijs', label: 'Prijs', path: 'price.basis', reads: 'text' },
    missing: 'Kies hoe de prijs tot stand komt.',
  },
  ...PRICE_FIELDS,
  ...FORMATION_FIELDS,
  { name: 'maximum', label: 'Ten hoogste', path: 'maximum', reads: 'number' },
];

export const DAY_OF_CALAMITY: FormField = {
  ...{ name: 'gebeurd-op', label: 'Dag van de calamiteit', path: 'calamity.happenedOn', reads: 'day' },
  missing: 'Vul de dag van de calamiteit in, zoals 31-01-2026.',
};

/** What is asked of a calamity beside whom was told, in the order of its form. */
export const CALAMITY_FIELDS: readonly FormField[] = [
  TITLE,
  DAY_OF_CALAMITY,
  {
    ...{ name: 'gebeurd', label: 'Wat er gebeurde', path: 'calamity.happened', reads: 'text' },
    missing: 'Vul in wat er gebeurde.',
  },
  {
    ...{ name: 'gedaan', label: 'Wat er is gedaan', path: 'calamity.done', reads: 'text' },
    missing: 'Vul in wat er is gedaan.',
  },
  { ...REASON, label: 'Waarom kon het niet wachten?', missing: 'Vul in waarom het niet kon wachten.' },
  SERVICE,
  { ...ESTIMATE, label: 'Raming van de kosten' },
];
