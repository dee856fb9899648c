import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { ExplanationReader, type LinePlace } from '../../invoicing';
import type { Tx } from '../../platform/database';
import type { RecordedFact } from '../../settlement';
import { KnownFacts } from './known-facts.reader';

/** Facts asked for by name, or those at positions. */
export type FactsQuestion =
  { readonly id: string } | { readonly firstPosition: number; readonly lastPosition: number };

/** A recorded fact beside the one it replaced. */
export interface FactWithOld {
  readonly fact: RecordedFact;
  readonly replaced: RecordedFact | undefined;
}

export interface FactsView {
  readonly facts: readonly FactWithOld[];
  /** The invoice lines that used the fact; absent when several facts were asked for. */
  readonly usedIn: readonly LinePlace[] | undefined;
}

/** Finds recorded facts, what they replaced, and the invoice lines that rest on one. */
@Injectable()
export class FactsOfHistory {
  constructor(
    private readonly known: KnownFacts,
    private readonly explanations: ExplanationReader,
  ) {}

  async find(tx: Tx, { agreementId }: AgreementRecord, question: FactsQuestion): Promise<FactsView> {
    const all = await this.known.at(tx, agreementId, {});
    const byId = new Map(all.map((fact) => [fact.id, fact]));
    const found = all.filter((fact) => isAskedFor(fact, question));
    return {
      facts: found.map((fact) => ({ fact, replaced: byId.get(fact.replaces ?? '') })),
      usedIn: 'id' in question ? await this.usesOf(tx, agreementId, question.id) : undefined,
    };
  }

  private async usesOf(tx: Tx, agreementId: string, id: string): Promise<readonly LinePlace[] | undefined> {
    const used = await this.explanations.linesUsing(tx, agreementId, id);
    return used.ok ? used.value : undefined;
  }
}

function isAskedFor({ id, position }: RecordedFact, question: FactsQuestion): boolean {
  if ('id' in question) return id === question.id;
  return position >= question.firstPosition && position <= question.lastPosition;
}
