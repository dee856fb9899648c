/** Problems of any request, whatever it asks for. */
export const GENERAL_PROBLEMS = {
  'invalid-input': { status: 400, title: 'De invoer klopt niet.' },
  'malformed-request': { status: 400, title: 'De aanvraag is niet goed gevormd.' },
  'malformed-json': { status: 400, title: 'De aanvraag bevat geen geldige JSON.' },
  'malformed-text': { status: 400, title: 'De aanvraag bevat tekst die geen geldige UTF-8 is.' },
  'idempotency-key-missing': {
    status: 400,
    title: 'Stuur een Idempotency-Key mee: een eigen kenmerk van hoogstens 255 tekens voor deze opdracht.',
  },
  'not-signed-in': { status: 401, title: 'Je bent niet aangemeld.' },
  'not-permitted': { status: 403, title: 'Dit mag je niet.' },
  'not-found': { status: 404, title: 'Dit bestaat niet, of je mag het niet zien.' },
  'method-not-allowed': { status: 405, title: 'Dit kan niet met deze methode. Wel met: {allowed}.' },
  'not-acceptable': { status: 406, title: 'Het antwoord bestaat niet in de gevraagde vorm.' },
  timeout: { status: 408, title: 'De aanvraag kwam niet op tijd binnen.' },
  conflict: { status: 409, title: 'Dit kan niet (meer) in de huidige toestand.' },
  'idempotency-key-reused': {
    status: 409,
    title: 'Deze Idempotency-Key hoort bij een andere opdracht. Gebruik een nieuwe.',
  },
  'idempotency-in-progress': {
    status: 409,
    title: 'Deze opdracht wordt al uitgevoerd. Vraag het zo nog eens.',
  },
  'idempotency-answer-lost': {
    status: 409,
    title:
      'Deze opdracht is uitgevoerd en opgeslagen, maar het antwoord ging verloren. Haal op wat er nu staat; stuur haar niet nog eens met een nieuwe Idempotency-Key.',
  },
  'stale-version': {
    status: 412,
    title: 'Iemand heeft dit intussen gewijzigd. Haal de nieuwe versie op en beoordeel die.',
  },
  'too-large': { status: 413, title: 'De aanvraag is te groot.' },
  'unsupported-type': { status: 415, title: 'De aanvraag heeft een soort inhoud die hier niet kan.' },
  'if-match-missing': {
    status: 428,
    title: 'Stuur in If-Match mee welke versie je hebt gezien (de ETag).',
  },
  'too-many-requests': { status: 429, title: 'Er kwamen te veel aanvragen. Wacht even.' },
  'internal-failure': {
    status: 500,
    title: 'Er ging iets mis aan onze kant. Probeer het later nog eens.',
  },
  busy: {
    status: 503,
    title:
      'Veel mensen zijn nu tegelijk bezig. Probeer het zo opnieuw, en kijk dan eerst of het er al staat.',
  },
  unavailable: { status: 503, title: 'Slotsom is even niet beschikbaar. Probeer het later nog eens.' },
  'saving-unknown': {
    status: 503,
    title:
      'Slotsom kreeg geen antwoord van de database. Het kan zijn opgeslagen, of niet. Had je opdracht een Idempotency-Key, stuur haar dan opnieuw met dezelfde: ze wordt één keer uitgevoerd. Kijk anders eerst of het er staat.',
  },
} as const;

export type GeneralProblem = keyof typeof GENERAL_PROBLEMS;

/** Statuses with more than one code: the one that says least. */
const LEAST: Readonly<Record<number, GeneralProblem>> = {
  400: 'malformed-request',
  409: 'conflict',
  503: 'unavailable',
};

/** The general code for a status that a library chose. */
export function generalProblemOf(status: number): GeneralProblem {
  const codes = Object.keys(GENERAL_PROBLEMS) as GeneralProblem[];
  const other = status < 500 ? 'malformed-request' : 'internal-failure';
  return LEAST[status] ?? codes.find((code) => GENERAL_PROBLEMS[code].status === status) ?? other;
}
