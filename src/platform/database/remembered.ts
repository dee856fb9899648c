import { LRUCache } from 'lru-cache';
import type { Tx } from './tx';

/**
 * What was made of rows that never change, for whoever asks again in another transaction. The key says which rows they
 * are; since row security decides which of them somebody sees, each party and role has its own.
 */
export class Remembered<Made extends object> {
  private readonly made: LRUCache<string, Made>;
  /** Also what is too heavy to be kept for others. */
  private readonly within = new WeakMap<Tx, Map<string, Made>>();

  /** Forgets what was asked for least recently when all together weigh more than `most`. */
  constructor(most: number, weigh: (made: Made) => number) {
    this.made = new LRUCache({ maxSize: most, sizeCalculation: (made) => 1 + weigh(made) });
  }

  /** Makes it when nobody did before. What a transaction that writes made is not remembered: it may still be undone. */
  async of(tx: Tx, key: string, make: () => Promise<Made>): Promise<Made> {
    const name = JSON.stringify([tx.actor.party, tx.actor.role, key]);
    const earlier = this.within.get(tx)?.get(name) ?? this.made.get(name);
    if (earlier) return earlier;
    const made = await make();
    if (tx.isReadOnly) {
      this.made.set(name, made);
      this.within.set(tx, new Map(this.within.get(tx)).set(name, made));
    }
    return made;
  }
}
