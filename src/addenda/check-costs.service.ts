import { Injectable } from '@nestjs/common';
import { silent } from '../kernel/explanation';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { Euro } from '../kernel/money';
import { formatEuro } from '../kernel/text';
import type { LocalDate } from '../kernel/time';
import type { Tx } from '../platform/database';
import { assessEntries, checkNamedCosts, type AddendaFacts, type NamedCostsRefusal } from './domain';
import { KnownAddendaReader } from './known-addenda.reader';

export type CostsRefusal = NamedCostsRefusal | 'calamity-limit-reached';

/** After every agreement that is known. */
const LAST_DAY = '2999-12-31' as LocalDate;

/** Whether the costs of a calamity can be agreed: known, seen by someone else, and below the limit together (DVO 3.7). */
@Injectable()
export class CheckCosts {
  constructor(private readonly known: KnownAddendaReader) {}

  async check(
    tx: Tx,
    agreementId: string,
    addendum: string,
    entries: readonly string[],
  ): Promise<Decision<Euro, CostsRefusal>> {
    if (entries.length === 0) return { ok: true, value: Euro.ZERO };
    const known = await this.known.read(tx, agreementId);
    const own = known.assessed.filter(({ entry }) => entry.addendum === addendum);
    const agreements = known.costAgreements.filter((agreement) => agreement.addendum === addendum);
    const agreed = new Set(agreements.flatMap((agreement) => agreement.entries));
    const faults = checkNamedCosts(
      entries,
      own.map(({ entry }) => entry),
      agreed,
    );
    const [first, ...others] = faults;
    if (first) return refuse(first.code, first.values, others.length > 0 ? faults : undefined);
    const named = own.filter(({ entry }) => agreed.has(entry.id) || entries.includes(entry.id));
    const total = Euro.sum(named.map(({ amount }) => amount));
    return reachesLimit(known, addendum, entries)
      ? refuse('calamity-limit-reached', { total: formatEuro(total) })
      : { ok: true, value: total };
  }
}

/** Whether the rules would park one of the entries for the limit, if both sides agreed on them now (R8). */
function reachesLimit(known: AddendaFacts, addendum: string, entries: readonly string[]): boolean {
  const agreed = { addendum, entries, agreedOn: LAST_DAY, recordedOn: LAST_DAY };
  const supposed = { ...agreed, id: 'supposed', source: 'supposed', place: '' };
  const assessed = assessEntries({ ...known, costAgreements: [...known.costAgreements, supposed] }, silent);
  return assessed.some(({ entry, reason }) => reason === 'calamity-limit' && entries.includes(entry.id));
}
