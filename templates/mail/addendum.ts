/**
 * What a mail about an addendum says: what is asked, and where. No amounts, no titles, no names: a mail can be read
 * on the way. The link opens a page; only a button there decides, after signing in (DVO 3.6, 3.7).
 */
export const ADDENDUM_MAIL = {
  submit: {
    subject: 'Addendum {addendum} wacht op uw besluit',
    text: '{from} heeft addendum {addendum} voorgelegd. Bekijk het en beslis, of stel een vraag.',
  },
  answer: {
    subject: 'Uw vraag over addendum {addendum} is beantwoord',
    text: '{from} heeft uw vraag over addendum {addendum} beantwoord. Het wacht op uw besluit.',
  },
  'record-paper-consent': {
    subject: 'Bevestig uw akkoord op papier met addendum {addendum}',
    text: '{from} heeft vastgelegd dat u op papier akkoord bent met addendum {addendum}. Het telt als u dat bevestigt.',
  },
  withdraw: {
    subject: 'Addendum {addendum} is ingetrokken',
    text: '{from} heeft addendum {addendum} ingetrokken. U hoeft er niets meer over te beslissen.',
  },
  complete: {
    subject: 'Addendum {addendum} is afgerond',
    text: '{from} heeft addendum {addendum} afgerond. De kosten komen op een volgende factuur.',
  },
  'offer-costs': {
    subject: 'Kosten van calamiteit {addendum} wachten op uw besluit',
    text: '{from} legt kosten van calamiteit {addendum} voor. Ze komen in rekening als u akkoord gaat.',
  },
  ask: {
    subject: 'Vraag over addendum {addendum}',
    text: '{from} heeft een vraag over addendum {addendum}. Beantwoord die, of pas het voorstel aan.',
  },
  approve: {
    subject: 'Akkoord met addendum {addendum}',
    text: '{from} is akkoord met addendum {addendum}. Het werk mag beginnen.',
  },
  refuse: {
    subject: 'Niet akkoord met addendum {addendum}',
    text: '{from} is niet akkoord met addendum {addendum}. De reden staat bij het addendum.',
  },
  'confirm-paper-consent': {
    subject: 'Akkoord op papier met addendum {addendum} is bevestigd',
    text: '{from} heeft het akkoord op papier met addendum {addendum} bevestigd.',
  },
  'deny-paper-consent': {
    subject: 'Akkoord op papier met addendum {addendum} is niet bevestigd',
    text: '{from} heeft het akkoord op papier met addendum {addendum} niet bevestigd. De reden staat bij het addendum.',
  },
  'agree-costs': {
    subject: 'Akkoord met kosten van calamiteit {addendum}',
    text: '{from} is akkoord met de voorgelegde kosten van calamiteit {addendum}.',
  },
  'refuse-costs': {
    subject: 'Niet akkoord met kosten van calamiteit {addendum}',
    text: '{from} is niet akkoord met de voorgelegde kosten van calamiteit {addendum}. De reden staat bij de calamiteit.',
  },
} as const satisfies Readonly<Record<string, { readonly subject: string; readonly text: string }>>;

/** Work to which the agreement itself consents: the client is told, and nothing is asked (DVO 3.7, 4.6). */
export const KNOWN_MAIL = {
  calamity: {
    subject: 'Calamiteit {addendum} is gemeld',
    text: '{from} heeft calamiteit {addendum} gemeld. Het werk mag al beginnen. Over de kosten volgt een voorstel; u hoeft nu niets te beslissen.',
  },
  election: {
    subject: 'Verkiezing {addendum} is gemeld',
    text: '{from} heeft het werk voor verkiezing {addendum} gemeld. De overeenkomst regelt dit al; u hoeft niets te beslissen.',
  },
  answer: {
    subject: 'Uw vraag over addendum {addendum} is beantwoord',
    text: '{from} heeft uw vraag over addendum {addendum} beantwoord.',
  },
} as const;
