import type { RefusalWording } from './refusal-wording';

/** Refusals about the codes under which a party books its invoices (DVO 4.5). */
export const CODING_REFUSAL_WORDING = {
  'coding-unchanged': {
    code: 'F.802',
    text: 'Vanaf {month} geldt deze codering al. Er is niets gewijzigd.',
  },
} as const satisfies Readonly<Record<string, RefusalWording>>;

/** What can be wrong with the rules of a coding scheme; the place of each goes with it. */
export const CODING_FAULT_WORDING: Readonly<Record<string, string>> = {
  'not-a-period': 'Hier hoort een jaar of een jaar met een helft te staan, zoals 2026 of 2026-h1.',
  'not-a-taakveld': 'Hier hoort een taakveld te staan, zoals 0.2 of 7.5.',
  'not-a-booking-code':
    'Een code heeft ten hoogste 20 letters, cijfers, punten, streepjes of spaties. Verbeter de code.',
  'not-an-economic-category': 'Hier hoort een economische categorie te staan, zoals 3.5.1.',
  'F.810': 'Een codering heeft ten hoogste {most} regels. Neem regels samen onder het hele onderdeel.',
  'F.811': 'Kies een maand in de jaren 2000 tot en met 2099.',
  'F.800': 'Alleen loonkosten en addenda hebben regels per omschrijving. Laat de omschrijving hier leeg.',
  'F.801': 'Voor ditzelfde staat al een codering op regel {first}. Haal een van beide weg.',
};

/** The taakvelden that this work is most often booked under (BBV); there are more. */
export const TAAKVELD_NAMES: Readonly<Record<string, string>> = {
  '0.2': 'Burgerzaken',
  '0.4': 'Overhead',
  '0.9': 'Vennootschapsbelasting',
  '7.5': 'Begraafplaatsen en crematoria',
};
