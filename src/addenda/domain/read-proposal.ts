import { checkHoursPerWeek } from '../../agreements/domain';
import type { Fields } from '../../kernel/reading';
import type { AddendumKind } from './addendum-facts';
import { checkAmount, checkNumber } from './bounds';
import { CALAMITY_LIMIT } from './calamity-limit';
import { expectedCosts } from './expected-costs';
import type { CalamityAccount, PriceBasis, Proposal } from './proposal';
import { takeProposal } from './take-proposal';

/** Reads a proposal and reports every fault with its place: one answer for whoever writes it (DVO 3.6, 3.7). */
export function readProposal(fields: Fields): Proposal {
  const proposal = takeProposal(fields);
  const isWhole = !fields.isIncomplete();
  checkPrice(proposal.price, fields);
  if (proposal.maximum) checkAmount(fields, 'maximum', proposal.maximum);
  if (proposal.calamity) checkTold(proposal.calamity, fields);
  if (isWhole) checkTogether(proposal, fields);
  return proposal;
}

/** That a price stays far from what cannot be charged. */
function checkPrice(price: PriceBasis, fields: Fields): void {
  const expected = expectedCosts(price);
  switch (price.basis) {
    case 'fixed':
    case 'estimate':
      checkAmount(fields, 'price.amount', price.amount);
      return;
    case 'hours':
      checkNumber(fields, 'price.hours', price.hours);
      checkNumber(fields, 'price.hourlyRate', price.hourlyRate);
      break;
    case 'units':
      checkNumber(fields, 'price.units', price.units);
      checkNumber(fields, 'price.unitPrice', price.unitPrice);
      break;
    case 'formation':
      checkHoursPerWeek(fields, 'price.hoursPerWeek', price.hoursPerWeek);
  }
  if (expected) checkAmount(fields, 'price', expected);
}

/** Nobody can be told of what has not happened yet. */
function checkTold({ happenedOn, told }: CalamityAccount, fields: Fields): void {
  told.forEach(({ day }, index) => {
    if (day < happenedOn)
      fields.fault(`calamity.told[${index.toString()}].day`, 'told-before-it-happened', { day: happenedOn });
  });
}

/** What the parts of a proposal say together. */
function checkTogether({ kind, price, maximum, calamity }: Proposal, fields: Fields): void {
  const expected = expectedCosts(price);
  if (expected && maximum?.isLessThan(expected)) fields.fault('maximum', 'maximum-below-costs');
  if (!expected && maximum) fields.fault('maximum', 'formation-has-no-maximum');
  if (!expected && !mayBeFormation(kind)) fields.fault('price.basis', 'formation-not-for-kind');
  if (kind === 'calamity' && !calamity) fields.fault('calamity', 'missing-field');
  if (kind !== 'calamity' && calamity) fields.fault('calamity', 'calamity-not-for-kind');
  if (kind === 'calamity' && expected && !expected.isLessThan(CALAMITY_LIMIT))
    fields.fault('price', 'calamity-limit-reached');
}

/** DVO 4.7: extra work of either kind may take formation; a project has an end and is billed afterwards. */
function mayBeFormation(kind: AddendumKind): boolean {
  return kind === 'extra-volume' || kind === 'bespoke';
}
