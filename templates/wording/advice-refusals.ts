import type { RefusalWording } from './refusal-wording';

/** Refusals about advice notes and decisions within the ceiling (DVO 2.3, 4.8; SLA, absence). */
export const ADVICE_REFUSAL_WORDING = {
  'unknown-note': { code: 'F.370', text: 'Adviesnota {note} is er niet.' },
  'note-not-open': {
    code: 'F.371',
    text: 'Dit kan nu niet, zoals adviesnota {note} ervoor staat. Vernieuw de pagina en kijk wat er is gebeurd.',
  },
  'note-withdrawn': { code: 'F.372', text: 'Adviesnota {note} is ingetrokken. Maak een nieuwe.' },
  'note-about-other': {
    code: 'F.373',
    text: 'Een nieuwe versie van {note} heeft hetzelfde jaar en dezelfde aanleiding. Maak voor iets anders een nieuwe adviesnota.',
  },
  'decided-by-other-role': {
    code: 'F.374',
    text: 'Over deze adviesnota beslist iemand met een andere rol; bij de nota staat wie (SLA, Ziekteverzuim; DVO artikel 4.8).',
  },
  'nothing-asked': {
    code: 'F.375',
    text: 'Deze nota vraagt geen bedrag boven het plafond. Vul een bedrag in, of laat de teamleider het besluit nemen (DVO artikel 2.3).',
  },
  'all-costs-are-asked': {
    code: 'F.376',
    text: 'Bij deze aanleiding zijn alle kosten voor de opdrachtgever. Vraag het hele bedrag van {costs}.',
  },
  'advice-note-needed': {
    code: 'F.377',
    text: 'Dit past niet binnen het plafond, of het is niet aan de teamleider alleen. Pas het concept aan: vul in wat je boven het plafond vraagt, en leg het dan voor aan de opdrachtgever ({article}).',
  },
  'note-not-recordable': {
    code: 'F.378',
    text: 'Dit past niet bij wat al is vastgelegd. Er is niets vastgelegd.',
  },
} as const satisfies Readonly<Record<string, RefusalWording>>;
