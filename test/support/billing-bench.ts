import type { TestingModule } from '@nestjs/testing';
import {
  AcceptBounds,
  AskRound,
  BillingSwitchesReader,
  DiscardDraft,
  InvoiceChannels,
  InvoiceDeliveryLog,
  RecordInvoiceAct,
  RoundReader,
  SendInvoiceAgain,
  SetBounds,
  SwitchBilling,
} from '../../src/invoicing';
import { FreezeDraft } from '../../src/invoicing/freeze-draft.service';
import { PerformOrder } from '../../src/invoicing/rounds/perform-order.processor';

/** How documents reach the client, and what became of them there. */
interface DeliveryBench {
  readonly channels: InvoiceChannels;
  readonly log: InvoiceDeliveryLog;
  readonly sending: SendInvoiceAgain;
  readonly acts: RecordInvoiceAct;
}

/** What holds billing, a month for all agreements, and how its documents reach the client. */
export interface BillingBench {
  readonly invoicing: DeliveryBench;
  readonly switchBilling: SwitchBilling;
  readonly billingSwitches: BillingSwitchesReader;
  readonly discardDraft: DiscardDraft;
  readonly acceptBounds: AcceptBounds;
  readonly setBounds: SetBounds;
  readonly askRound: AskRound;
  readonly rounds: RoundReader;
  /** What a worker does, for tests that are the worker. */
  readonly performOrder: PerformOrder;
  /** The writing of issuing alone, for measuring. */
  readonly freezeDraft: FreezeDraft;
}

export function billingOf(module: TestingModule): BillingBench {
  return {
    invoicing: {
      channels: module.get(InvoiceChannels),
      log: module.get(InvoiceDeliveryLog),
      sending: module.get(SendInvoiceAgain),
      acts: module.get(RecordInvoiceAct),
    },
    switchBilling: module.get(SwitchBilling),
    billingSwitches: module.get(BillingSwitchesReader),
    discardDraft: module.get(DiscardDraft),
    acceptBounds: module.get(AcceptBounds),
    setBounds: module.get(SetBounds),
    askRound: module.get(AskRound),
    rounds: module.get(RoundReader),
    performOrder: module.get(PerformOrder),
    freezeDraft: module.get(FreezeDraft),
  };
}
