import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { ExplanationReader, InvoiceReader, type LineExplanation } from '../../invoicing';
import type { IssuedDocument } from '../../invoicing/domain';
import type { GraphNode } from '../../kernel/explanation';
import { decide, type Person } from '../../people';
import type { Tx } from '../../platform/database';
import type { RecordedFact } from '../../settlement';
import { KnownFacts } from './known-facts.reader';

/** A fact that a line rests on, with the steps that read it. */
export interface UsedFact {
  readonly id: string;
  readonly steps: readonly GraphNode[];
  /** What was recorded; absent for earlier invoice lines, and for whoever may not read facts. */
  readonly recorded: RecordedFact | undefined;
}

/** What following a euro shows: a document, and when a line is named how it came about. */
export interface FollowedEuro {
  readonly document: IssuedDocument;
  readonly explanation: LineExplanation | undefined;
  readonly facts: readonly UsedFact[];
}

/** Goes from a line of a document back to what it rests on. */
@Injectable()
export class FollowEuro {
  constructor(
    private readonly invoices: InvoiceReader,
    private readonly explanations: ExplanationReader,
    private readonly known: KnownFacts,
  ) {}

  /** Undefined when the agreement has no such document. Without `ordinal` only the document. */
  async follow(
    tx: Tx,
    { agreementId }: AgreementRecord,
    person: Person,
    place: { readonly number: string; readonly ordinal: number | undefined },
  ): Promise<FollowedEuro | undefined> {
    const { number, ordinal } = place;
    const document = await this.invoices.body(tx, agreementId, number);
    if (!document) return undefined;
    const toTheFacts = decide(person, 'payroll.read').allowed;
    const explanation =
      ordinal === undefined
        ? undefined
        : await this.explanations.explain(tx, { number, ordinal }, { toTheFacts });
    const position = document.knownPosition;
    const known = decide(person, 'facts.read').allowed
      ? await this.known.at(tx, agreementId, { position })
      : [];
    return { document, explanation, facts: factsOf(explanation?.steps ?? [], known) };
  }
}

function factsOf(steps: readonly GraphNode[], known: readonly RecordedFact[]): UsedFact[] {
  const recorded = new Map(known.map((fact) => [fact.id, fact]));
  const used = new Map<string, GraphNode[]>();
  for (const step of steps)
    if (step.fact !== undefined) used.set(step.fact, [...(used.get(step.fact) ?? []), step]);
  return [...used].map(([id, reading]) => ({ id, steps: reading, recorded: recorded.get(id) }));
}
