import { Inject, Injectable } from '@nestjs/common';
import type { LocalDate } from '../../kernel/time';
import type { ChannelVersion } from '../../parties';
import type { FileChannel } from '../../parties/domain';
import { CLOCK, dutchDateOf, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { euroOf, paymentTermOf, type PaymentTerm } from '../domain';
import { InvoiceDeliveriesStore, type DocumentName } from './deliveries.store';
import { InvoiceChannels } from './invoice-channels.service';
import {
  heldBy,
  isOut,
  isUndelivered,
  receiptOf,
  sentOf,
  standingOf,
  wayOf,
  type InvoiceStanding,
  type InvoiceTrail,
  type TrailDelivery,
} from './invoice-trail';
import { SendInvoiceAgain } from './send-again.service';

/** How the delivery of a document stands, with everything that was done for it. */
export interface ShownInvoiceDelivery {
  readonly trail: InvoiceTrail;
  readonly standing: InvoiceStanding;
  /** The number of the document that goes first. */
  readonly heldBy: string | undefined;
  /** Over which it went, or goes while it did not arrive yet. */
  readonly channel: FileChannel;
  /** Asked for after it had gone, and not sent yet, or never once the client fetches its documents. */
  readonly again: TrailDelivery | undefined;
  /** Over which it would go if it were sent again. */
  readonly current: FileChannel;
  /** Whether who looks set that one up and nobody else used it yet, so that a colleague has it sent. */
  readonly isOwnNew: boolean;
  /** When it was sent last without coming back. */
  readonly sentOn: LocalDate | undefined;
  readonly receivedOn: LocalDate | undefined;
  /** Of what is to be paid; not of a credit note, nor of what was taken back. */
  readonly term: PaymentTerm | undefined;
}

/** A document and how its delivery stands. */
export interface DocumentStanding extends DocumentName {
  readonly standing: InvoiceStanding;
}

const FETCHED: FileChannel = { kind: 'download' };

/** Reads how the documents of an agreement reach the client. */
@Injectable()
export class InvoiceDeliveries {
  constructor(
    private readonly store: InvoiceDeliveriesStore,
    private readonly channels: InvoiceChannels,
    private readonly sending: SendInvoiceAgain,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of all documents of the agreement, in the order of their issue. */
  async all(tx: Tx, agreementId: string): Promise<ShownInvoiceDelivery[]> {
    const trails = await this.store.trails(tx, agreementId);
    const newest = await this.channels.newest(tx, agreementId);
    const isOwnNew = newest !== undefined && (await this.sending.isOwn(tx, agreementId, newest));
    return trails.map((trail) => this.show(trails, trail, { newest, isOwnNew }));
  }

  async find(tx: Tx, agreementId: string, number: string): Promise<ShownInvoiceDelivery | undefined> {
    return (await this.all(tx, agreementId)).find(({ trail }) => trail.document.number === number);
  }

  /** How the delivery of documents stands, of whichever agreements. */
  async standings(tx: Tx, documents: readonly DocumentName[]): Promise<DocumentStanding[]> {
    const journeys = await this.store.journeys(tx, documents);
    return journeys.map(({ agreementId, number, ...journey }) => ({
      ...{ agreementId, number, standing: standingOf(journey) },
    }));
  }

  /** Those that did not arrive and that someone has to do something about; it costs little where most of many did. */
  async undelivered(tx: Tx, documents: readonly DocumentName[]): Promise<DocumentStanding[]> {
    const standings = await this.standings(tx, await this.store.everInVain(tx, documents));
    return standings.filter(({ standing }) => isUndelivered(standing));
  }

  private show(
    trails: readonly InvoiceTrail[],
    trail: InvoiceTrail,
    { newest, isOwnNew }: { newest: ChannelVersion | undefined; isOwnNew: boolean },
  ): ShownInvoiceDelivery {
    const standing = standingOf(trail);
    const { number, gross, creditedBy, dueOn } = trail.document;
    const sent = sentOf(trail);
    const { delivery, again } = wayOf(trail);
    const receivedOn = receiptOf(trail)?.happenedOn;
    const isToBePaid = creditedBy === null && !euroOf(gross).isZero() && !euroOf(gross).isNegative();
    return {
      ...{ trail, standing, again, isOwnNew, receivedOn },
      sentOn: sent && (dutchDateOf(sent.attemptedAt) as LocalDate),
      heldBy: standing === 'held' ? heldBy(trails, number) : undefined,
      channel: delivery?.channel ?? FETCHED,
      current: newest?.channel ?? FETCHED,
      term: isToBePaid
        ? paymentTermOf({ dueOn, isOut: isOut(trail), receivedOn }, this.clock.today() as LocalDate)
        : undefined,
    };
  }
}
