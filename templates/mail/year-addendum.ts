/** What a mail about a year addendum says: what is asked, and where. No amounts, no functions, no names (DVO 4.2). */
export const YEAR_ADDENDUM_MAIL = {
  submit: {
    subject: 'Jaaraddendum {year} wacht op akkoord',
    text: '{from} heeft het jaaraddendum van {year} voorgelegd. Bekijk wat er wijzigt en beslis, of stel een vraag.',
  },
  answer: {
    subject: 'De vraag over jaaraddendum {year} is beantwoord',
    text: '{from} heeft de vraag over het jaaraddendum van {year} beantwoord. Het wacht op akkoord.',
  },
  withdraw: {
    subject: 'Jaaraddendum {year} is ingetrokken',
    text: '{from} heeft het jaaraddendum van {year} ingetrokken. U hoeft er niets meer over te beslissen.',
  },
  ask: {
    subject: 'Vraag over jaaraddendum {year}',
    text: '{from} heeft een vraag over het jaaraddendum van {year}. Beantwoord die, of maak een nieuwe versie.',
  },
  approve: {
    subject: 'Akkoord met jaaraddendum {year}',
    text: '{from} is akkoord met het jaaraddendum van {year}. Het jaar ligt vast; het document om te ondertekenen staat klaar.',
  },
  refuse: {
    subject: 'Niet akkoord met jaaraddendum {year}',
    text: '{from} is niet akkoord met het jaaraddendum van {year}. De reden staat erbij.',
  },
} as const satisfies Readonly<Record<string, { readonly subject: string; readonly text: string }>>;
