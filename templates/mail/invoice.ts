/**
 * What a mail with an invoice or a credit note says: the document is enclosed twice, and nothing of what is in it stands
 * in the mail itself (DVO 4.10).
 */
export const INVOICE_MAIL = {
  subject: '{title} {number} van {from}',
  text: 'Bij dit bericht ontvangt u van {from} {title} {number}: als pdf om te lezen en als e-factuur (UBL) voor uw boekhouding. Het is twee keer hetzelfde document.',
} as const;
