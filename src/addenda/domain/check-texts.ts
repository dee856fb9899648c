import { checkLine, checkText, type Fields } from '../../kernel/reading';
import type { CalamityAccount, PriceBasis, Proposal } from './proposal';

/** Reports texts that are too long, or not what they look like: both parties read them, on screens and on paper. */
export function checkTexts({ title, service, reason, price, calamity }: Proposal, fields: Fields): void {
  checkLine(fields, 'title', title);
  checkLine(fields, 'service', service);
  checkText(fields, 'reason', reason);
  checkTextsOfPrice(price, fields);
  if (calamity) checkTextsOfCalamity(calamity, fields);
}

function checkTextsOfPrice(price: PriceBasis, fields: Fields): void {
  if (price.basis === 'units') checkLine(fields, 'price.unit', price.unit);
  if (price.basis !== 'formation') return;
  checkLine(fields, 'price.function', price.function);
  checkLine(fields, 'price.scale', price.scale);
  checkLine(fields, 'price.publicationGroup', price.publicationGroup ?? '');
}

function checkTextsOfCalamity({ happened, done, told, distinctFrom }: CalamityAccount, fields: Fields): void {
  checkText(fields, 'calamity.happened', happened);
  checkText(fields, 'calamity.done', done);
  told.forEach((one, index) => {
    checkLine(fields, `calamity.told[${index.toString()}].function`, one.function);
  });
  distinctFrom.forEach((other, index) => {
    checkText(fields, `calamity.distinctFrom[${index.toString()}].reason`, other.reason);
  });
}
