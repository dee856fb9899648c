import type { Fields } from '../../kernel/reading';
import { readNotNegative, readPositive } from '../../kernel/reading';
import type { CalamityAccount, FormationBasis, PriceBasis, Proposal } from './proposal';

const KINDS = ['extra-volume', 'bespoke', 'project', 'election', 'calamity'] as const;
const BASES = ['fixed', 'estimate', 'hours', 'units', 'formation'] as const;

/** Takes a proposal as it was written, whether or not it could be written today: a kept version stays readable. */
export function takeProposal(fields: Fields): Proposal {
  const kind = fields.oneOf('kind', KINDS);
  const from = fields.month('from');
  const until = fields.has('until') ? fields.month('until') : undefined;
  if (until && from && until < from) fields.fault('until', 'ends-before-start');
  const price = fields.object('price', readPrice);
  const maximum = fields.has('maximum') ? readNotNegative(fields, 'maximum') : undefined;
  const calamity = fields.has('calamity') ? fields.object('calamity', readCalamity) : undefined;
  return {
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
