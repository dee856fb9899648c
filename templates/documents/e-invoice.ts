/** Text of the e-invoice (UBL) outside its lines. */
export const E_INVOICE = {
  paymentTerms:
    '30 dagen na ontvangst van deze factuur. De vervaldatum is indicatief: de termijn begint op de dag van ontvangst.',
  creditTerms: 'U kunt dit bedrag verrekenen met een betaling aan ons.',
  pdfDescription: '{title} {number} als pdf, met bijlagen',
} as const;

/** How a document calls itself, and how it says which document it takes back whole. */
export const DOCUMENT_TITLES = { invoice: 'Factuur', 'credit-note': 'Creditfactuur' } as const;
export const CREDITS_WHOLE = {
  invoice: 'Deze factuur neemt creditfactuur {number} geheel terug.',
  'credit-note': 'Deze creditfactuur neemt factuur {number} geheel terug.',
} as const;
/** What it refers to otherwise: the documents whose lines it corrects, or the one it follows. */
export const RELATIONS = {
  corrects: 'Deze {title} corrigeert bedragen van {numbers}.',
  refers: 'Deze {title} verwijst naar {numbers}.',
  replaces: 'Deze {title} vervangt {numbers}.',
} as const;
/** A document that was taken back and is charged again. */
export const REPLACED = '{number} (gecrediteerd met {creditedBy})';

/** A provisional salary table under the ceiling, on documents and screens. */
export const PROVISIONAL =
  'Het plafond van {year} rust vanaf {month} op een voorlopige salaristabel ({agreement} per {from}). De gepubliceerde tabel vervangt die en geeft zo nodig een correctie.';
