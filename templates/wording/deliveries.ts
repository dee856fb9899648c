/** How the delivery of an invoice or credit note stands, for either side. */
export const DELIVERY_STANDINGS = {
  'to-fetch': 'Ligt klaar',
  fetched: 'Opgehaald',
  waiting: 'Nog te verzenden',
  held: 'Wacht op eerdere',
  trying: 'Nog niet verzonden',
  failed: 'Niet verzonden',
  bounced: 'Teruggekomen',
  sent: 'Verzonden',
  received: 'Ontvangen',
} as const;

/** What was done with a document at the client, as a line of its history. */
export const DELIVERY_ACTS = {
  fetch: 'Opgehaald door de opdrachtgever',
  bounce: 'Teruggekomen',
  receive: 'Ontvangst gemeld',
} as const;

/** The reason that stands with a bounce of which the report of the mail server was read in. */
export const REPORTED_BOUNCE = 'Volgens de melding van de mailserver.';
