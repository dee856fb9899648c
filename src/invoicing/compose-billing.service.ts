import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AgreementRegister, type AgreementRecord, type BillingReference } from '../agreements';
import { failure, success, type Fault, type Outcome } from '../kernel/fault/fault';
import { isRecordedBy, type Knowledge } from '../kernel/knowledge';
import type { Month } from '../kernel/time';
import { PartyRegister } from '../parties';
import { canonicalJson, type JsonValue } from '../platform/audit';
import type { Tx } from '../platform/database';
import { AgreementFactsReader, type AgreementWithFacts } from '../settlement';
import { knownOf, RULES_VERSION, selectKnown, settle, type Settlement } from '../settlement/domain';
import { recording, silent, type Graph } from '../kernel/explanation';
import type { BillingMoment } from './billing-moment';
import { BillingHistoryReader, type IssuedSoFar } from './billing-history.reader';
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
  readonly carriedForward: readonly CarriedForward[];
  readonly settlement: Settlement;
  readonly runSequence: number;
  readonly fingerprint: string;
  /** How each line was computed, in the order of documents and lines (R12). */
  readonly explanation: Graph;
}

interface Composed {
  readonly documents: readonly ComposedDocument[];
  readonly carriedForward: readonly CarriedForward[];
  readonly differences: readonly Difference[];
  readonly settlement: Settlement;
}

/** Loads, composes and publishes; saves nothing. Preview, draft and issue all come this one way. */
@Injectable()
export class ComposeBilling {
  constructor(
    private readonly facts: AgreementFactsReader,
    private readonly history: BillingHistoryReader,
    private readonly agreements: AgreementRegister,
    private readonly parties: PartyRegister,
  ) {}

  async compose(
    tx: Tx,
    record: AgreementRecord,
    request: BillingRequest,
    moment: BillingMoment,
  ): Promise<Outcome<ComposedBilling>> {
    const context = await this.context(tx, record, moment);
    if (!context.ok) return context;
    const loaded = await this.facts.load(tx, record);
    const soFar = await this.history.load(tx, record.agreementId, moment.past?.wasIssued);
    const composed = composeDocuments(loaded, soFar, request, moment);
    if (!composed.ok) return composed;
    const known = selectKnown(loaded.facts, (fact) => isRecordedBy(fact, moment));
    const documents = composed.value.documents.map((document) =>
      billDocument(document, {
        context: context.value,
        month: request.month,
        known,
        settlement: composed.value.settlement,
        differences: composed.value.differences,
        charged: soFar.history.lines,
        documents: composed.value.documents,
        earlier: soFar.earlier,
        edition: EDITION,
        closedYears: soFar.closedYears,
        ...('credit' in request && { credits: request.credit }),
      }),
    );
    const { carriedForward, settlement } = composed.value;
    const runSequence = soFar.runs.length + 1;
    const fingerprint = fingerprintOf({
      runSequence,
      documents: documents.map(({ published }) => published),
    });
    const explanation = explainLines(composed.value.documents);
    return success({ documents, carriedForward, settlement, runSequence, fingerprint, explanation });
  }

  private async context(
    tx: Tx,
    record: AgreementRecord,
    moment: BillingMoment,
  ): Promise<Outcome<DocumentContext>> {
    const registeredBy = moment.past?.registeredBy;
    const reference = await this.agreements.reference(tx, record.agreementId, registeredBy);
    const supplier = await this.parties.latest(tx, record.contractorParty, registeredBy);
    const customer = await this.parties.latest(tx, record.clientParty, registeredBy);
    if (!reference || !supplier || !customer)
      return failure(missingMasterRecords({ reference, supplier, customer }));
    const { electronicFormat } = reference;
    return success({
      agreement: { id: record.key, title: record.title, reference: reference.contractReference },
      supplier,
      customer,
      references: referencesOf(reference),
      electronicFormat,
      knownOn: moment.day,
      knownPosition: moment.position,
      preparedBy: moment.preparedBy,
    });
  }
}

function composeDocuments(
  { agreement, facts }: AgreementWithFacts,
  soFar: IssuedSoFar,
  request: BillingRequest,
  knowledge: Knowledge,
): Outcome<Composed> {
  if (!('credit' in request))
    return composeRun(
      { agreement, facts, history: soFar.history, month: request.month, knowledge },
      recording,
    );
  const known = knownOf(
    agreement,
    selectKnown(facts, (fact) => isRecordedBy(fact, knowledge)),
  );
  const settlement = settle(known, request.month, silent);
  const document = soFar.documents.get(request.credit);
  return success({
    documents: document ? [composeCrediting(document)] : [],
    carriedForward: [],
    differences: [],
    settlement,
  });
}

function missingMasterRecords(records: Readonly<Record<string, unknown>>): Fault[] {
  return Object.entries(records)
    .filter(([, record]) => record === undefined)
    .map(([path]) => ({ path, code: 'not-recorded-yet' }));
}

function referencesOf(reference: BillingReference): DocumentContext['references'] {
  const { buyerReference, orderReference, projectReference, accountingCost } = reference;
  return {
    buyerReference,
    ...(orderReference !== undefined && { orderReference }),
    ...(projectReference !== undefined && { projectReference }),
    ...(accountingCost !== undefined && { accountingCost }),
  };
}

/** SHA-256 (hex) of everything the documents say: what was seen is what is issued. */
function fingerprintOf(billing: { runSequence: number; documents: readonly UnissuedDocument[] }): string {
  const content = { rulesVersion: RULES_VERSION, ...billing } as unknown as JsonValue;
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}
