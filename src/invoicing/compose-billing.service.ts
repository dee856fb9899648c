import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { success, type Outcome } from '../kernel/fault/fault';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { isRecordedBy, type Knowledge } from '../kernel/knowledge';
import type { Month } from '../kernel/time';
import { hashOf } from '../platform/audit';
import type { Tx } from '../platform/database';
import { AgreementFactsReader, type AgreementWithFacts } from '../settlement';
import { knownOf, selectKnown, type AgreementFacts, type Settlement } from '../settlement/domain';
import { recording, silent, type Graph } from '../kernel/explanation';
import type { BillingMoment } from './billing-moment';
import { BillingHistoryReader, type IssuedSoFar } from './billing-history.reader';
import { DocumentContextReader, type Series } from './document-context.reader';
import { RulesGuard, type AcceptedRules } from './rules-guard.service';
import {
  billDocument,
  composeCrediting,
  composeRun,
  EDITION,
  explainLines,
  type BilledDocument,
  type CarriedForward,
  type ComposedDocument,
  type Difference,
  type DocumentContext,
  type UnissuedDocument,
} from './domain';

/** What to make: the documents of a month, or the crediting of one document. */
export type BillingRequest = { readonly month: Month } | { readonly credit: string; readonly month: Month };

/** Documents as they would be issued, not numbered yet; the fingerprint covers all they say. */
export interface ComposedBilling {
  readonly documents: readonly BilledDocument[];
  /** From which series each kind of document takes its number. */
  readonly series: Series;
  readonly carriedForward: readonly CarriedForward[];
  readonly settlement: Settlement;
  readonly runSequence: number;
  readonly rulesVersion: string;
  /** Who accepted that these rules compute something else for the past; absent when they do not. */
  readonly rulesAcceptedBy?: string;
  readonly fingerprint: string;
  /** How each line was computed, in the order of documents and lines (R12). */
  readonly explanation: Graph;
}

interface Composed {
  readonly documents: readonly ComposedDocument[];
  readonly carriedForward: readonly CarriedForward[];
  readonly differences: readonly Difference[];
  readonly settlement: Settlement;
  readonly rulesVersion: string;
  readonly rulesAcceptedBy?: string;
}

/** Loads, composes and publishes; saves nothing. Preview, draft and issue all come this one way. */
@Injectable()
export class ComposeBilling {
  constructor(
    private readonly facts: AgreementFactsReader,
    private readonly history: BillingHistoryReader,
    private readonly contexts: DocumentContextReader,
    private readonly rules: RulesGuard,
  ) {}

  async compose(
    tx: Tx,
    record: AgreementRecord,
    request: BillingRequest,
    moment: BillingMoment,
  ): Promise<Decision<ComposedBilling, 'cannot-settle' | 'rules-differ'>> {
    const context = await this.contexts.read(tx, record, moment);
    if (!context.ok) return refuse('cannot-settle', undefined, context.faults);
    const loaded = await this.facts.load(tx, record);
    const soFar = await this.history.load(tx, record.agreementId, moment.past?.wasIssued);
    // A crediting takes back what was charged, whatever the rules say of it now.
    const past = 'credit' in request ? [] : soFar.past;
    const accepted = await this.rules.accept(tx, loaded, past);
    if (!accepted.ok) return accepted;
    const composed = composeDocuments(loaded, soFar, { request, moment, accepted: accepted.value });
    if (!composed.ok) return refuse('cannot-settle', undefined, composed.faults);
    const known = selectKnown(loaded.facts, (fact) => isRecordedBy(fact, moment));
    const value = publish(composed.value, { request, soFar, known, ...context.value });
    return { ok: true, value };
  }
}

interface Publishing {
  readonly request: BillingRequest;
  readonly soFar: IssuedSoFar;
  readonly known: AgreementFacts;
  readonly context: DocumentContext;
  readonly series: Series;
}

function publish(
  composed: Composed,
  { request, soFar, known, context, series }: Publishing,
): ComposedBilling {
  const { documents, carriedForward, settlement, rulesVersion, rulesAcceptedBy } = composed;
  const billedDocuments = documents.map((document) =>
    billDocument(document, {
      ...composed,
      context,
      month: request.month,
      known,
      charged: soFar.history.lines,
      earlier: soFar.earlier,
      edition: EDITION,
      closedYears: soFar.closedYears,
      ...('credit' in request && { credits: request.credit }),
    }),
  );
  const runSequence = soFar.runs.length + 1;
  const published = billedDocuments.map((document) => document.published);
  return {
    documents: billedDocuments,
    series,
    carriedForward,
    settlement,
    runSequence,
    rulesVersion,
    ...(rulesAcceptedBy !== undefined && { rulesAcceptedBy }),
    fingerprint: fingerprintOf({ rulesVersion, runSequence, documents: published }),
    explanation: explainLines(documents),
  };
}

interface Composing {
  readonly request: BillingRequest;
  readonly moment: Knowledge;
  readonly accepted: AcceptedRules;
}

function composeDocuments(
  { agreement, facts }: AgreementWithFacts,
  soFar: IssuedSoFar,
  { request, moment, accepted }: Composing,
): Outcome<Composed> {
  const { rules, differences, acceptedBy } = accepted;
  const made = {
    rulesVersion: rules.version,
    ...(acceptedBy !== undefined && { rulesAcceptedBy: acceptedBy }),
  };
  if (!('credit' in request)) {
    const run = composeRun(
      {
        agreement,
        facts,
        history: soFar.history,
        month: request.month,
        knowledge: moment,
        rules,
        rulesDifferences: differences,
      },
      recording,
    );
    return run.ok ? success({ ...run.value, ...made }) : run;
  }
  const known = selectKnown(facts, (fact) => isRecordedBy(fact, moment));
  const settlement = rules.settle(knownOf(agreement, known), request.month, silent);
  const document = soFar.documents.get(request.credit);
  return success({
    documents: document ? [composeCrediting(document)] : [],
    carriedForward: [],
    differences: [],
    settlement,
    ...made,
  });
}

/** SHA-256 (hex) of everything the documents say: what was seen is what is issued. */
function fingerprintOf(billing: {
  rulesVersion: string;
  runSequence: number;
  documents: readonly UnissuedDocument[];
}): string {
  return hashOf(billing);
}
