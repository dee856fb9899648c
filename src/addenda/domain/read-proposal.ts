import type { Fields } from '../../kernel/reading';
import { readNotNegative, readPositive } from '../../kernel/reading';
import type { AddendumKind } from './addendum-facts';
import { CALAMITY_LIMIT } from './calamity-limit';
import { expectedCosts } from './expected-costs';
import type { CalamityAccount, FormationBasis, PriceBasis, Proposal } from './proposal';

const KINDS = ['extra-volume', 'bespoke', 'project', 'election', 'calamity'] as const;
const BASES = ['fixed', 'estimate', 'hours', 'units', 'formation'] as const;

/** Reads a proposal and reports every fault with its place: one answer for whoever wrote it (DVO 3.6, 3.7). */
export function readProposal(fields: Fields): Proposal {
  const kind = fields.oneOf('kind', KINDS);
  const from = fields.month('from');
  const until = fields.has('until') ? fields.month('until') : undefined;
  if (until && from && until < from) fields.fault('until', 'ends-before-start');
  const price = fields.object('price', readPrice);
  const maximum = fields.has('maximum') ? readNotNegative(fields, 'maximum') : undefined;
  const calamity = fields.has('calamity') ? fields.object('calamity', readCalamity) : undefined;
  const proposal = {
    kind,
    title: fields.text('title'),
    service: fields.text('service'),
    reason: fields.text('reason'),
    from,
    ...(until && { until }),
    price,
    ...(maximum && { maximum }),
    ...(calamity && { calamity }),
  };
  if (!fields.isIncomplete()) checkTogether(proposal, fields);
  return proposal;
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

function readPrice(fields: Fields): PriceBasis {
  const basis = fields.oneOf('basis', BASES);
  switch (basis) {
    case 'fixed':
    case 'estimate':
      return { basis, amount: readNotNegative(fields, 'amount') };
    case 'hours':
      return { basis, hours: readPositive(fields, 'hours'), hourlyRate: readPositive(fields, 'hourlyRate') };
    case 'units':
      return {
        basis,
        units: readPositive(fields, 'units'),
        unit: fields.text('unit'),
        unitPrice: readPositive(fields, 'unitPrice'),
      };
    case 'formation':
      return readFormation(fields);
  }
}

function readFormation(fields: Fields): FormationBasis {
  const from = fields.date('from');
  const until = fields.has('until') ? fields.date('until') : undefined;
  if (until && from && until <= from) fields.fault('until', 'ends-before-start');
  return {
    basis: 'formation',
    function: fields.text('function'),
    ...(fields.has('publicationGroup') && { publicationGroup: fields.text('publicationGroup') }),
    scale: fields.text('scale'),
    hoursPerWeek: readPositive(fields, 'hoursPerWeek'),
    from,
    ...(until && { until }),
  };
}

function readCalamity(fields: Fields): CalamityAccount {
  if (fields.isEmptyList('told')) fields.fault('told', 'empty-list');
  return {
    happenedOn: fields.date('happenedOn'),
    happened: fields.text('happened'),
    done: fields.text('done'),
    told: fields.list('told', (told) => ({ function: told.text('function'), day: told.date('day') })),
    distinctFrom: fields.list('distinctFrom', (other) => ({
      addendum: other.text('addendum'),
      reason: other.text('reason'),
    })),
  };
}
