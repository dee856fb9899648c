/** What was done to bring invoices and credit notes to the client, as a line of the history. */
export const INVOICE_ACT_WORDING = {
  'invoice.channel-recorded': {
    group: 'facturen',
    text: 'Versie {subject} van het kanaal voor facturen is ingesteld',
  },
  'invoice.delivery-ordered': { group: 'facturen', text: '{subject} wordt verzonden' },
  'invoice.sent': { group: 'facturen', text: '{subject} is verzonden' },
  'invoice.delivery-tried': { group: 'facturen', text: 'Er is geprobeerd {subject} te verzenden' },
  'invoice.delivery-failed': { group: 'facturen', text: '{subject} is niet verzonden' },
  'invoice.fetched': { group: 'facturen', text: 'De opdrachtgever haalde {subject} op' },
  'invoice.bounced': { group: 'facturen', text: '{subject} kwam terug' },
  'invoice.received': { group: 'facturen', text: 'De ontvangst van {subject} is gemeld' },
} as const;
