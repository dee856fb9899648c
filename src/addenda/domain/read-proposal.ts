import { checkHoursPerWeek } from '../../agreements/domain';
import type { Fields } from '../../kernel/reading';
import { firstDayOf, nextMonth } from '../../kernel/time';
import type { AddendumKind } from './addendum-facts';
import { checkAmount, checkNumber } from './bounds';
import { CALAMITY_LIMIT } from './calamity-limit';
import { isInMonths } from './is-in-months';
import { checkTexts } from './check-texts';
import { expectedCosts } from './expected-costs';
import type { CalamityAccount, FormationBasis, PriceBasis, Proposal } from './proposal';
import { takeProposal } from './take-proposal';

/** Reads a proposal and reports every fault with its place: one answer for whoever writes it (DVO 3.6, 3.7). */
export function readProposal(fields: Fields): Proposal {
  const proposal = takeProposal(fields);
  const isWhole = !fields.isIncomplete();
  checkTexts(proposal, fields);
  checkPrice(proposal.price, fields, isWhole);
  if (proposal.maximum) checkAmount(fields, 'maximum', proposal.maximum);
  if (proposal.calamity) checkTold(proposal.calamity, fields);
  if (isWhole) checkTogether(proposal, fields);
  return proposal;
}

/** That a price stays far from what cannot be charged. */
function checkPrice(price: PriceBasis, fields: Fields, isWhole: boolean): void {
  const expected = expectedCosts(price);
  switch (price.basis) {
    case 'fixed':
      if (price.amount.isZero() && isWhole) fields.fault('price.amount', 'not-above-zero');
      checkAmount(fields, 'price.amount', price.amount);
      return;
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
function checkTogether(proposal: Proposal, fields: Fields): void {
  const { kind, price, maximum, calamity } = proposal;
  const expected = expectedCosts(price);
  if (expected && maximum?.isLessThan(expected)) fields.fault('maximum', 'maximum-below-costs');
  if (!expected && maximum) fields.fault('maximum', 'formation-has-no-maximum');
  // Nobody consents to an election, and a maximum counts by the consent that names it (DVO 4.6; R8).
  if (kind === 'election' && maximum) fields.fault('maximum', 'election-has-no-maximum');
  if (!expected && !mayBeFormation(kind)) fields.fault('price.basis', 'formation-not-for-kind');
  if (price.basis === 'formation') checkFormationDays(proposal, price, fields);
  if (kind === 'calamity' && !calamity) fields.fault('calamity', 'missing-field');
  if (kind !== 'calamity' && calamity) fields.fault('calamity', 'calamity-not-for-kind');
  if (kind === 'calamity' && expected && !expected.isLessThan(CALAMITY_LIMIT))
    fields.fault('price', 'calamity-limit-reached');
}

/** Formation is there in the months of the work; without an end it needs work without a last month. */
function checkFormationDays(
  months: Pick<Proposal, 'from' | 'until'>,
  { from, until }: FormationBasis,
  fields: Fields,
): void {
  if (!isInMonths(months, from)) fields.fault('price.from', 'formation-outside-months');
  const end = months.until && firstDayOf(nextMonth(months.until));
  const isWithin = end === undefined || (until !== undefined && until <= end);
  if (!isWithin) fields.fault('price.until', 'formation-outside-months');
}

/** DVO 4.7: extra work of either kind may take formation; a project has an end and is billed afterwards. */
function mayBeFormation(kind: AddendumKind): boolean {
  return kind === 'extra-volume' || kind === 'bespoke';
}
