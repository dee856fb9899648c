import type { IssuedDocument } from '../../invoicing/domain';
import type { Euro } from '../../kernel/money';
import { euroOf } from '../domain';
import { basic, type Element } from './element';

/** An amount of the document as the e-invoice shows it: a credit note is negated as a whole. */
export function shownAmount(text: string, { kind }: Pick<IssuedDocument, 'kind'>): Euro {
  const amount = euroOf(text);
  return kind === 'credit-note' ? amount.negated() : amount;
}

export function amountElement(name: string, amount: Euro): Element | undefined {
  return basic(name, amount.toString(), { currencyID: 'EUR' });
}
