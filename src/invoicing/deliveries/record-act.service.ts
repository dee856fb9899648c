import { Inject, Injectable } from '@nestjs/common';
import { REPORTED_BOUNCE } from '../../../templates/wording/deliveries';
import type { AgreementRecord } from '../../agreements';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import type { LocalDate } from '../../kernel/time';
import { AuditTrail } from '../../platform/audit';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { InvoiceDeliveriesStore } from './deliveries.store';
import { invoiceContents } from './invoice-contents';
import { bounceOf, isPosted, receiptOf, sentOnOf, type InvoiceTrail, type TrailAct } from './invoice-trail';
import { InvoiceWork } from './invoice-work.service';
import { readBounceReport } from './read-bounce-report';

/** What someone says happened with a document, and on which day. */
export interface SaidAct {
  readonly happenedOn: LocalDate;
  readonly reason?: string | undefined;
}

export type BounceRefusal =
  | 'unknown-document'
  | 'nothing-sent'
  | 'bounced-before'
  | 'day-not-possible'
  | 'report-unreadable'
  | 'report-of-another';
export type ReceiptRefusal =
  'unknown-document' | 'day-not-possible' | 'receipt-by-client' | 'receipt-needs-reason';

type Kept = Pick<TrailAct, 'act' | 'happenedOn'> & Partial<Pick<TrailAct, 'delivery' | 'status' | 'reason'>>;

const ACTIONS = {
  fetch: 'invoice.fetched',
  bounce: 'invoice.bounced',
  receive: 'invoice.received',
} as const satisfies Readonly<Record<TrailAct['act'], string>>;

/** Writes down what became of documents with the client: fetched, come back, received (DVO 4.10). */
@Injectable()
export class RecordInvoiceAct {
  constructor(
    private readonly store: InvoiceDeliveriesStore,
    private readonly work: InvoiceWork,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whether someone of the client fetches a document for the first time; other reads leave nothing. */
  async isFirstFetch(tx: Tx, record: AgreementRecord, document: string): Promise<boolean> {
    return (await this.unfetched(tx, record, document)) !== undefined;
  }

  /** Writes down the first time that someone of the client fetches a document. */
  async fetch(tx: Tx, record: AgreementRecord, document: string): Promise<void> {
    const { agreementId } = record;
    await tx.lockAgreement(agreementId);
    const trail = await this.unfetched(tx, record, document);
    if (!trail) return;
    await this.keep(tx, agreementId, trail, { act: 'fetch', happenedOn: this.today() });
  }

  /** That one sending came back, the last when none is named: by hand, with the reason. */
  async bounce(
    tx: Tx,
    agreementId: string,
    document: string,
    said: SaidAct & { readonly reason: string; readonly delivery?: number | undefined },
  ): Promise<Decision<void, BounceRefusal>> {
    await tx.lockAgreement(agreementId);
    const trail = await this.store.trail(tx, agreementId, document);
    if (!trail) return refuse('unknown-document', { number: document });
    const sent = trail.deliveries.findLast(
      (one) => isPosted(one) && (said.delivery === undefined || one.number === said.delivery),
    );
    if (!sent) return refuse('nothing-sent', { document });
    if (bounceOf(trail, sent)) return refuse('bounced-before', { document });
    const sentOn = sentOnOf(sent);
    if (!this.isPossible(said.happenedOn, sentOn)) return this.notPossible(sentOn);
    const { happenedOn, reason } = said;
    await this.keep(tx, agreementId, trail, { act: 'bounce', happenedOn, delivery: sent.number, reason });
    return { ok: true, value: undefined };
  }

  /** As a mail server reports it (RFC 3464); the report itself is not kept. */
  async bounceByReport(
    tx: Tx,
    agreementId: string,
    document: string,
    report: string,
  ): Promise<Decision<void, BounceRefusal>> {
    await tx.lockAgreement(agreementId);
    const read = readBounceReport(report);
    if (!read) return refuse('report-unreadable');
    const trail = await this.store.trail(tx, agreementId, document);
    if (!trail) return refuse('unknown-document', { number: document });
    const sent = trail.deliveries.find(({ attempts }) =>
      attempts.some(({ outcome, reference }) => outcome === 'delivered' && reference === read.messageId),
    );
    if (!sent) return refuse('report-of-another', { document });
    if (bounceOf(trail, sent)) return refuse('bounced-before', { document });
    const { status } = read;
    const bounce = { happenedOn: this.today(), delivery: sent.number, status, reason: REPORTED_BOUNCE };
    await this.keep(tx, agreementId, trail, { act: 'bounce', ...bounce });
    return { ok: true, value: undefined };
  }

  /** On which day the client received a document: then its payment term starts. The last word counts. */
  async receive(
    tx: Tx,
    { agreementId, clientParty }: AgreementRecord,
    document: string,
    { happenedOn, reason }: SaidAct,
  ): Promise<Decision<void, ReceiptRefusal>> {
    await tx.lockAgreement(agreementId);
    const trail = await this.store.trail(tx, agreementId, document);
    if (!trail) return refuse('unknown-document', { number: document });
    const isClient = tx.actor.party === clientParty;
    const before = receiptOf(trail);
    if (before?.isByClient === true && !isClient) return refuse('receipt-by-client');
    if (reason === undefined && (before || !isClient)) return refuse('receipt-needs-reason');
    const { issuedOn } = trail.document;
    if (!this.isPossible(happenedOn, issuedOn)) return this.notPossible(issuedOn);
    await this.keep(tx, agreementId, trail, { act: 'receive', happenedOn, reason: reason ?? null });
    return { ok: true, value: undefined };
  }

  private isPossible(day: LocalDate, from: LocalDate): boolean {
    return day >= from && day <= this.today();
  }

  private notPossible(from: LocalDate): Decision<never, 'day-not-possible'> {
    return refuse('day-not-possible', { from, until: this.today() });
  }

  private async keep(tx: Tx, agreementId: string, trail: InvoiceTrail, kept: Kept): Promise<void> {
    const { number: document } = trail.document;
    const number = trail.acts.length + 1;
    const act = { number, delivery: null, status: null, reason: null, doneAt: this.clock.now(), ...kept };
    await this.store.addAct(tx, agreementId, document, act);
    await this.audit.record(tx, agreementId, {
      action: ACTIONS[kept.act],
      ...{ subjectKind: 'document', subjectId: document },
      details: {
        happenedOn: kept.happenedOn,
        contents: await invoiceContents(tx, agreementId, `invoice-act ${document}.${number.toString()}`),
      },
    });
    await this.work.wake(tx, agreementId, await this.store.trails(tx, agreementId));
  }

  /** A document that the client of the actor did not fetch yet. */
  private async unfetched(
    tx: Tx,
    { agreementId, clientParty }: AgreementRecord,
    document: string,
  ): Promise<InvoiceTrail | undefined> {
    if (tx.actor.party !== clientParty) return undefined;
    const trail = await this.store.trail(tx, agreementId, document);
    return trail?.acts.some(({ act }) => act === 'fetch') === true ? undefined : trail;
  }

  private today(): LocalDate {
    return this.clock.today() as LocalDate;
  }
}
