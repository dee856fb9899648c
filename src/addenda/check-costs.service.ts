import { Injectable } from '@nestjs/common';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { Euro } from '../kernel/money';
import type { Tx } from '../platform/database';
import { CALAMITY_LIMIT } from './domain';
import { KnownAddendaReader } from './known-addenda.reader';

export type CostsRefusal =
  'unknown-entry' | 'agreed-before' | 'entry-not-confirmed' | 'calamity-limit-reached';

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
    const { assessed, costAgreements } = await this.known.read(tx, agreementId);
    const own = assessed.filter(({ entry }) => entry.addendum === addendum);
    const agreed = new Set(
      costAgreements.filter((agreement) => agreement.addendum === addendum).flatMap((one) => one.entries),
    );
    for (const id of entries) {
      const found = own.find(({ entry }) => entry.id === id);
      if (!found) return refuse('unknown-entry', { entry: id });
      if (agreed.has(id)) return refuse('agreed-before', { entry: id });
      if (!found.entry.confirmed) return refuse('entry-not-confirmed', { entry: id });
    }
    const named = own.filter(({ entry }) => agreed.has(entry.id) || entries.includes(entry.id));
    const total = Euro.sum(named.map(({ amount }) => amount));
    return total.isLessThan(CALAMITY_LIMIT)
      ? { ok: true, value: total }
      : refuse('calamity-limit-reached', { total: total.toString() });
  }
}
