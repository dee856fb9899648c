/** Where a notice comes from, as causes on invoices name it. */
export const NOTICE_SOURCE = 'opzegging {notice}';
export const NOTICE_TAKEN_BACK_SOURCE = 'intrekking van opzegging {notice}';

/** How a notice stands. */
export const NOTICE_STATE_NAMES = {
  given: 'opgezegd',
  'asked-back': 'intrekken gevraagd',
  'taken-back': 'ingetrokken',
} as const;

/** What the other party says of the letter. */
export const RECEIPT_NAMES = {
  unconfirmed: 'nog niet bevestigd door de {receiver}',
  confirmed: 'bevestigd door de {receiver}',
  disputed: 'betwist door de {receiver}',
} as const;

/** What was done, as a line of the history. */
export const NOTICE_ACT_NAMES = {
  give: 'Opzegging vastgelegd',
  'confirm-receipt': 'Ontvangst bevestigd',
  'dispute-receipt': 'Ontvangst betwist',
  'ask-back': 'Intrekken gevraagd',
  'decline-back': 'Intrekken geweigerd',
  'take-back': 'Ingetrokken, met instemming van beide partijen',
} as const;

/** What follows from a notice, by its day (DVO 3.1.3, 4.10, 6, 9.2). */
export const CONSEQUENCE_NAMES = {
  received: 'De andere partij ontvangt de aangetekende en gemotiveerde brief',
  'transfer-plan': 'Beide partijen overleggen over een overdrachtsplan; de opdrachtgever heeft de regie',
  'responsible-until':
    'De opdrachtnemer is tot en met deze dag verantwoordelijk voor de uitvoering en het personeel',
  'last-cemetery-file': 'Laatste dag van werk dat in een K2B-bestand komt',
  'last-month': 'Laatste maand die in rekening komt',
  'last-overview': 'Laatste maand in het halfjaaroverzicht en de jaarafrekening',
  personnel: 'Het personeel gaat over naar de opdrachtgever, of naar een derde',
  ended: 'De overeenkomst is geëindigd; vanaf deze dag komt niets meer in rekening',
  'known-late': 'Wat pas na het einde bekend wordt over maanden daarvoor, komt nog op een factuur',
} as const;
