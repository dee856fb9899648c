import type { RefusalWording } from './refusal-wording';

/** Refusals about half-year overviews (DVO 4.5, 6). */
export const HALF_YEAR_REFUSAL_WORDING = {
  'overview-not-clarified': {
    code: 'F.700',
    text: 'Deze onderdelen wijken meer af dan de afwijkingsgrens en hebben nog geen toelichting op deze cijfers: {parts}. Licht ze toe en stel het overzicht dan vast.',
  },
  'period-not-begun': {
    code: 'F.701',
    text: 'Het halfjaar {period} is nog niet begonnen. Stel het overzicht vast als er maanden van voorbij zijn.',
  },
  'period-outside-agreement': {
    code: 'F.779',
    text: 'De overeenkomst geldt in geen enkele maand van {period}: daarvan is niets vast te stellen. Kies een halfjaar waarin zij geldt.',
  },
  'overview-fixed-before': {
    code: 'F.702',
    text: 'Dit overzicht met deze toelichtingen heeft je partij al vastgesteld, als versie {version}. Een nieuwe versie kan zodra er iets is veranderd.',
  },
  'overview-differs': {
    code: 'F.703',
    text: 'Het overzicht is gewijzigd sinds je het opende. Bekijk de nieuwe stand voor je beslist.',
  },
  'unknown-overview': {
    code: 'F.704',
    text: 'Er is geen vastgesteld overzicht met nummer {version} van dit halfjaar. Kijk bij het halfjaaroverzicht welke er zijn.',
  },
} as const satisfies Readonly<Record<string, RefusalWording>>;
