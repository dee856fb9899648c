import type { RefusalWording } from './refusal-wording';

/** Refusals about year addenda (DVO 3.4, 4.2). */
export const YEAR_REFUSAL_WORDING = {
  'unknown-year-addendum': {
    code: 'F.380',
    text: 'Voor {year} is er geen jaaraddendum. Neem het vorige jaar over om er een te maken.',
  },
  'year-addendum-not-open': {
    code: 'F.381',
    text: 'Dit kan nu niet, zoals het jaaraddendum van {year} ervoor staat. Vernieuw de pagina en kijk wat er is gebeurd.',
  },
  'tasks-not-named': {
    code: 'F.382',
    text: 'Het overheadpercentage wijzigt alleen als de afgesproken taken wijzigen. Schrijf bij het jaaraddendum welke taken dat zijn (DVO artikel 3.4).',
  },
  'year-not-recordable': {
    code: 'F.383',
    text: 'Dit jaaraddendum van {year} past niet bij wat al is vastgelegd. Er is niets vastgelegd.',
  },
  'year-addendum-outdated': {
    code: 'F.384',
    text: 'Sinds het jaaraddendum van {year} werd voorgelegd, is iets gewijzigd waarop het berust, zoals een salaristabel of de formatie. De opdrachtnemer legt een nieuwe versie voor.',
  },
  'year-outside-agreement': {
    code: 'F.385',
    text: 'In {year} geldt deze overeenkomst niet. Kies een jaar binnen de looptijd.',
  },
  'year-addendum-not-offered': {
    code: 'F.386',
    text: 'Van het jaaraddendum van {year} is er een document zodra het is voorgelegd. Leg het eerst voor.',
  },
} as const satisfies Readonly<Record<string, RefusalWording>>;
