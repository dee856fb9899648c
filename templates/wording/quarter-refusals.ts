import type { RefusalWording } from './refusal-wording';

/** Refusals about quarterly reports and their figures (DVO 6). */
export const QUARTER_REFUSAL_WORDING = {
  'unknown-quarterly-report': {
    code: 'F.730',
    text: 'Voor {quarter} is er geen kwartaalrapportage die je kunt zien.',
  },
  'quarterly-report-not-open': {
    code: 'F.731',
    text: 'Dit kan nu niet, zoals de kwartaalrapportage ervoor staat. Vernieuw de pagina en kijk wat er is gebeurd.',
  },
  'quarter-outside-agreement': {
    code: 'F.732',
    text: 'In {quarter} geldt deze overeenkomst niet, of er is geen rapportagemodel. Kies een kwartaal binnen de looptijd.',
  },
  'quarter-not-over': {
    code: 'F.733',
    text: 'Het kwartaal {quarter} is nog niet voorbij. Leg de rapportage daarna voor.',
  },
  'below-norm-unexplained': {
    code: 'F.734',
    text: 'Een cijfer blijft onder de norm. Schrijf waarom bij: {sections}.',
  },
  'payroll-missing-unexplained': {
    code: 'F.616',
    text: 'Van {months} zijn geen loonkosten ingelezen. Lees ze in, of schrijf bij {sections} waarom ze ontbreken en leg dan voor.',
  },
  'quarterly-report-fixed': {
    code: 'F.735',
    text: 'De rapportage van {quarter} is vastgesteld en verandert niet meer. Noem wat je wilt verbeteren in de volgende.',
  },
  'figure-file-faults': {
    code: 'F.736',
    text: 'In dit bestand met cijfers zitten {count} fouten. Verbeter ze en lees het bestand opnieuw in; er is niets vastgelegd.',
  },
  'figure-file-read-before': {
    code: 'F.737',
    text: 'Dit bestand is op {day} al ingelezen als {file}. Verbeter een cijfer door het te vervangen.',
  },
} as const satisfies Readonly<Record<string, RefusalWording>>;
