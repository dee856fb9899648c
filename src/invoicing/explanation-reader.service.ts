import { Injectable } from '@nestjs/common';
import { figuresUsing, partOfGraph, type GraphNode } from '../kernel/explanation';
import { refuse, type Decision } from '../kernel/fault/refusal';
import type { Tx } from '../platform/database';
import { explainShown, type IssuedDocument, type PublishedLine } from './domain';
import { ExplanationsStore } from './explanations.store';
import { IssuedDocumentsStore } from './issued-documents.store';
import { NamedLeavesReader } from './named-leaves.reader';

/** How a published line of an issued document was computed (R12). */
export interface LineExplanation {
  readonly document: IssuedDocument;
  readonly line: PublishedLine;
  /** Operands come before the steps that use them; the last step is the amount of the line. */
  readonly steps: readonly GraphNode[];
}

/** A line of an issued document by its number and place. */
export interface LinePlace {
  readonly number: string;
  readonly ordinal: number;
}

/** Explains the lines of issued documents from what was stored when they were issued; computes nothing anew. */
@Injectable()
export class ExplanationReader {
  constructor(
    private readonly documents: IssuedDocumentsStore,
    private readonly explanations: ExplanationsStore,
    private readonly leaves: NamedLeavesReader,
  ) {}

  /**
   * The steps of a line; undefined when there is no such document or line, or it has no explanation.
   * With `toTheFacts` they go down to payroll lines, for the contractor only; otherwise they end at
   * publication group and month.
   */
  async explain(
    tx: Tx,
    place: LinePlace,
    { toTheFacts }: { readonly toTheFacts: boolean },
  ): Promise<LineExplanation | undefined> {
    const summary = await this.documents.find(tx, place.number);
    const document = summary && (await this.documents.body(tx, summary.agreementId, place.number));
    const line = document?.lines.find(({ ordinal }) => ordinal === place.ordinal);
    if (!summary || !document || !line) return undefined;
    const published = await this.published(tx, summary.agreementId, place);
    const whole = toTheFacts ? await this.whole(tx, summary.agreementId, place, line) : undefined;
    const steps = whole ?? published;
    return steps && { document, line, steps };
  }

  /**
   * The published lines, in order of issue, whose computation used a fact, a payroll row or a cell of a salary
   * table, named as `NamedLeavesReader` says; for the contractor only.
   * Refuses a name of nothing that was recorded, which no line could have used.
   */
  async linesUsing(
    tx: Tx,
    agreementId: string,
    name: string,
  ): Promise<Decision<LinePlace[], 'fact-not-recorded'>> {
    const leaves = await this.leaves.read(tx, agreementId, name);
    const places = new Map<string, LinePlace>();
    for (const { explanation, lines } of await this.explanations.naming(tx, agreementId, leaves))
      for (const figure of figuresUsing(explanation, leaves)) {
        const { number, shownIn } = lines[figure] ?? {};
        if (number === undefined || typeof shownIn !== 'number') continue;
        places.set(`${number}/${shownIn}`, { number, ordinal: shownIn });
      }
    if (places.size === 0 && !(await this.standsFor(tx, agreementId, name)))
      return refuse('fact-not-recorded', { fact: name });
    return { ok: true, value: [...places.values()] };
  }

  /** A correction also rests on the earlier lines of documents, named as `F2026-0001/1`. */
  private async standsFor(tx: Tx, agreementId: string, name: string): Promise<boolean> {
    const [, number] = /^(.+)\/[1-9]\d*$/.exec(name) ?? [];
    const document = number === undefined ? undefined : await this.documents.find(tx, number);
    return document?.agreementId === agreementId || this.leaves.isRecorded(tx, agreementId, name);
  }

  private async published(
    tx: Tx,
    agreementId: string,
    { number, ordinal }: LinePlace,
  ): Promise<GraphNode[] | undefined> {
    const graph = await this.explanations.published(tx, agreementId, number);
    const root = graph?.roots[ordinal - 1];
    return graph && root !== undefined ? partOfGraph(graph, root) : undefined;
  }

  private async whole(
    tx: Tx,
    agreementId: string,
    { number, ordinal }: LinePlace,
    line: PublishedLine,
  ): Promise<GraphNode[] | undefined> {
    const graph = await this.explanations.ofRun(tx, agreementId, number);
    if (!graph) return undefined;
    const runs = await this.explanations.lines(tx, agreementId);
    const lines = [...runs.values()].find((ofRun) => ofRun.some((one) => one.number === number)) ?? [];
    const shown = lines.filter((one) => one.number === number && one.shownIn === ordinal);
    return explainShown(
      graph,
      shown.map(({ figure }) => figure),
      line,
    );
  }
}
