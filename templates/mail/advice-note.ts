/** What a mail about an advice note says: what is asked, and where. No amounts, no occasion, no names (DVO 4.8). */
export const ADVICE_NOTE_MAIL = {
  submit: {
    subject: 'Adviesnota {note} wacht op een besluit',
    text: '{from} heeft adviesnota {note} voorgelegd. Bekijk haar en beslis, of stel een vraag.',
  },
  answer: {
    subject: 'De vraag over adviesnota {note} is beantwoord',
    text: '{from} heeft de vraag over adviesnota {note} beantwoord. Ze wacht op een besluit.',
  },
  withdraw: {
    subject: 'Adviesnota {note} is ingetrokken',
    text: '{from} heeft adviesnota {note} ingetrokken. U hoeft er niets meer over te beslissen.',
  },
  ask: {
    subject: 'Vraag over adviesnota {note}',
    text: '{from} heeft een vraag over adviesnota {note}. Beantwoord die, of pas de nota aan.',
  },
  approve: {
    subject: 'Ingestemd met adviesnota {note}',
    text: '{from} stemt in met adviesnota {note}. Wat is aangehouden, komt vrij op de volgende factuur.',
  },
  refuse: {
    subject: 'Niet ingestemd met adviesnota {note}',
    text: '{from} stemt niet in met adviesnota {note}. De reden staat bij de nota.',
  },
} as const satisfies Readonly<Record<string, { readonly subject: string; readonly text: string }>>;
