import type { Report } from '../../kernel/fault/fault';
import type { AgreementFacts } from './agreement-facts';
import { isNew } from './is-new';

const OF_RULING = ['reason', 'reference'] as const;
const OF_ASSESSMENT = ['assessment', 'assessedOn', 'reference'] as const;

/**
 * The client pays VAT and corporation tax because a ruling or an assessment says so: a treatment other than outside
 * VAT names its reason and document (DVO 4.11), corporation tax its assessment (DVO 4.12). Asked of facts that someone
 * records alone.
 */
export function checkTaxes({ vat, corporationTax }: AgreementFacts, report: Report): void {
  for (const ruling of vat.filter(isNew)) {
    if (ruling.category === 'O') continue;
    for (const name of OF_RULING)
      if (ruling[name] === undefined) report({ path: `${ruling.place}.${name}`, code: 'F.413' });
  }
  for (const tax of corporationTax.filter(isNew)) {
    for (const name of OF_ASSESSMENT)
      if (tax[name] === undefined) report({ path: `${tax.place}.${name}`, code: 'F.414' });
  }
}
