import type { RefusalWording } from './refusal-wording';

/** Refusals about addenda, calamities and their entries. */
export const ADDENDUM_REFUSAL_WORDING = {
  'unknown-addendum': { code: 'F.340', text: 'Addendum {addendum} is er niet, of het is ingetrokken.' },
  'act-not-open': {
    code: 'F.341',
    text: 'Dit kan niet meer: het addendum staat er nu anders voor. Kijk eerst wat er is gebeurd.',
  },
  'consent-not-needed': {
    code: 'F.342',
    text: 'Voor addendum {addendum} is dit niet nodig: de overeenkomst regelt het al (DVO artikelen 3.7 en 4.6).',
  },
  'addendum-completed': { code: 'F.343', text: 'Addendum {addendum} is afgerond. Maak een nieuw addendum.' },
  'version-differs': {
    code: 'F.320',
    text: 'Dit voorstel is gewijzigd sinds je het opende. Bekijk de nieuwe versie voor je beslist.',
  },
  'prepared-it-yourself': {
    code: 'F.344',
    text: 'Je hebt dit zelf opgesteld. Iemand anders beslist erover (DVO artikel 3.3).',
  },
  'addendum-withdrawn': {
    code: 'F.345',
    text: 'Addendum {addendum} is ingetrokken. Maak een nieuw addendum.',
  },
  'kind-differs': {
    code: 'F.346',
    text: 'Een nieuwe versie van {addendum} is van dezelfde soort. Maak voor een andere soort een nieuw addendum.',
  },
  'calamities-alike': {
    code: 'F.347',
    text: 'Rond die tijd is ook {addenda} gemeld. Is het dezelfde gebeurtenis, vul die melding dan aan. Zo niet, geef dan de reden: kosten van één gebeurtenis worden niet gesplitst (DVO artikel 3.7).',
  },
  'addendum-not-recordable': {
    code: 'F.348',
    text: 'Dit past niet bij wat al is vastgelegd. Er is niets vastgelegd.',
  },
  'day-in-the-future': {
    code: 'F.349',
    text: 'De dag {day} moet nog komen. Kies vandaag of een eerdere dag.',
  },
  'unknown-entry': {
    code: 'F.350',
    text: 'Post {entry} is er niet, of een andere kwam ervoor in de plaats.',
  },
  'agreed-before': { code: 'F.351', text: 'Over post {entry} zijn beide partijen het al eens.' },
  'entry-named-twice': {
    code: 'F.360',
    text: 'Post {entry} staat er meer dan eens. Noem elke post één keer.',
  },
  'entry-not-confirmed': {
    code: 'F.352',
    text: 'De uren van post {entry} zijn nog niet bevestigd. Laat een collega ze bevestigen.',
  },
  'calamity-limit-reached': {
    code: 'F.310',
    text: 'Samen is dit {total}: € 25.000 of meer. De regeling voor calamiteiten geldt dan niet. Maak een addendum (DVO artikel 3.7).',
  },
  'addendum-in-payroll': {
    code: 'F.353',
    text: 'Addendum {addendum} is formatie: de kosten komen met de loonkosten mee, niet als uren of posten.',
  },
  'proof-missing': { code: 'F.354', text: 'Bij deze kosten hoort een bewijs. Voeg de rekening of bon toe.' },
  'proof-too-large': { code: 'F.355', text: 'Het bestand is groter dan 10 MB. Maak het kleiner.' },
  'proof-of-other-type': {
    code: 'F.356',
    text: 'Dit bestand is geen PDF, JPEG of PNG, of het is niet heel. Kies een ander bestand.',
  },
  'entry-written-by-you': {
    code: 'F.357',
    text: 'Je hebt post {entry} zelf vastgelegd. Een collega bevestigt de uren (DVO artikel 3.3).',
  },
  'nothing-to-confirm': { code: 'F.358', text: 'Aan post {entry} valt niets te bevestigen.' },
  'addendum-not-offered': {
    code: 'F.359',
    text: 'Addendum {addendum} is nog niet voorgelegd. Leg het eerst voor; daarna kunnen er uren en kosten bij.',
  },
  'days-not-possible': {
    code: 'F.361',
    text: 'Er is een dag die niet kan. Er is niets vastgelegd. Verbeter wat hieronder staat.',
  },
  'completed-before-work': {
    code: 'F.362',
    text: 'De dag {day} is te vroeg: het werk kon pas op {first} beginnen. Kies die dag of een latere.',
  },
  'not-a-calamity': {
    code: 'F.363',
    text: 'Addendum {addendum} is geen calamiteit. Kosten worden alleen bij een calamiteit apart voorgelegd (DVO artikel 3.7); bij ander werk gaan uren en kosten vanzelf mee.',
  },
  'outside-months': {
    code: 'F.364',
    text: 'De dag {day} valt buiten de maanden van {addendum} ({months}). Verbeter de dag, of schrijf een nieuwe versie met andere maanden.',
  },
} as const satisfies Readonly<Record<string, RefusalWording>>;
