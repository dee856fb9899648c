/** Refusals about advice notes and decisions within the ceiling (DVO 2.3, 4.8; SLA, absence). */
export const ADVICE_REFUSAL_WORDING = {
  'unknown-note': { code: 'F.360', text: 'Adviesnota {note} is er niet.' },
  'note-not-open': {
    code: 'F.361',
    text: 'Dit kan nu niet, zoals adviesnota {note} ervoor staat. Vernieuw de pagina en kijk wat er is gebeurd.',
  },
  'note-withdrawn': { code: 'F.362', text: 'Adviesnota {note} is ingetrokken. Maak een nieuwe.' },
  'note-about-other': {
    code: 'F.363',
    text: 'Een nieuwe versie van {note} heeft hetzelfde jaar en dezelfde aanleiding. Maak voor iets anders een nieuwe adviesnota.',
  },
  'decided-by-other-role': {
    code: 'F.364',
    text: 'Over deze adviesnota beslist iemand met een andere rol; bij de nota staat wie (SLA, Ziekteverzuim; DVO artikel 4.8).',
  },
  'nothing-asked': {
    code: 'F.365',
    text: 'Deze nota vraagt geen bedrag boven het plafond. Vul een bedrag in, of laat de teamleider het besluit nemen (DVO artikel 2.3).',
  },
  'all-costs-are-asked': {
    code: 'F.366',
    text: 'Bij deze aanleiding zijn alle kosten voor de opdrachtgever. Vraag het hele bedrag van {costs}.',
  },
  'advice-note-needed': {
    code: 'F.367',
    text: 'Dit past niet binnen het plafond, of het is niet aan de teamleider alleen. Leg de adviesnota voor aan de opdrachtgever ({article}).',
  },
  'note-not-recordable': {
    code: 'F.368',
    text: 'Dit past niet bij wat al is vastgelegd. Er is niets vastgelegd.',
  },
} as const;
