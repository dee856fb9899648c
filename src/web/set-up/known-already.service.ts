import { Injectable } from '@nestjs/common';
import { KnownMoments, type AgreementRecord, type FactItem } from '../../agreements';
import type { Tx } from '../../platform/database';
import { RecordedFacts } from '../../settlement';

/** Finds out whether a form says what it said before, as when someone sends it twice. */
@Injectable()
export class KnownAlready {
  constructor(
    private readonly moments: KnownMoments,
    private readonly recorded: RecordedFacts,
  ) {}

  /** Whether a fact that counts says the same, from the same source. */
  async is(
    tx: Tx,
    { agreementId }: AgreementRecord,
    source: string,
    { list, item }: FactItem,
  ): Promise<boolean> {
    const now = await this.moments.resolve(tx, agreementId, {});
    if (!now.ok) return false;
    const { id: _, ...said } = item;
    const facts = await this.recorded.knownAt(tx, agreementId, now.value);
    return facts.some(
      (fact) => fact.list === list && fact.counts && fact.source === source && isAlike(fact.content, said),
    );
  }
}

type Content = Readonly<Record<string, unknown>>;

function isAlike(one: Content, other: Content): boolean {
  const text = (content: Content): string => JSON.stringify(Object.entries(content).sort());
  return text(one) === text(other);
}
