import { Injectable } from '@nestjs/common';
import { KnownMoments, type AgreementRecord } from '../../agreements';
import { ExplanationReader, type LinePlace } from '../../invoicing';
import { PayrollLines } from '../../payroll';
import type { Tx } from '../../platform/database';
import { RecordedFacts, type RecordedFact } from '../../settlement';

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
    private readonly moments: KnownMoments,
    private readonly recorded: RecordedFacts,
    private readonly payroll: PayrollLines,
    private readonly explanations: ExplanationReader,
  ) {}

  async find(tx: Tx, { agreementId }: AgreementRecord, question: FactsQuestion): Promise<FactsView> {
    const now = await this.moments.resolve(tx, agreementId, {});
    const all = now.ok ? await this.recorded.knownAt(tx, agreementId, now.value) : [];
    const byId = new Map(all.map((fact) => [fact.id, fact]));
    const found = all.filter((fact) => isAskedFor(fact, question));
    const line =
      'id' in question && found.length === 0 ? await this.payrollLine(tx, agreementId, question.id) : [];
    return {
      facts: [...found, ...line].map((fact) => ({ fact, replaced: byId.get(fact.replaces ?? '') })),
      usedIn: 'id' in question ? await this.explanations.linesUsing(tx, agreementId, question.id) : undefined,
    };
  }

  private async payrollLine(tx: Tx, agreementId: string, id: string): Promise<RecordedFact[]> {
    const line = (await this.payroll.read(tx, agreementId)).find((one) => one.id === id);
    if (!line) return [];
    const {
      position,
      source,
      recordedOn,
      bookedMonth,
      costMonth,
      function: ofFunction,
      component,
      amount,
    } = line;
    const content = { function: ofFunction, component, bookedMonth, costMonth, amount: amount.toString() };
    return [{ list: 'payroll', position: position ?? 0, id, source, recordedOn, counts: true, content }];
  }
}

function isAskedFor({ id, position }: RecordedFact, question: FactsQuestion): boolean {
  if ('id' in question) return id === question.id;
  return position >= question.firstPosition && position <= question.lastPosition;
}
