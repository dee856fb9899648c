import { Euro } from '../../kernel/money';

/** DVO 3.7: below € 25 000 (net of VAT) work may start without consent; costs that reach it need an addendum. */
export const CALAMITY_LIMIT = Euro.ofCents(25_000_00n);
