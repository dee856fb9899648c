import type { TestingModule } from '@nestjs/testing';
import {
  AcceptBounds,
  AskRound,
  BillingSwitchesReader,
  RoundReader,
  SetBounds,
  SwitchBilling,
} from '../../src/invoicing';
import { PerformOrder } from '../../src/invoicing/rounds/perform-order.processor';

/** What holds billing, and a month for all agreements. */
export interface BillingBench {
  readonly switchBilling: SwitchBilling;
  readonly billingSwitches: BillingSwitchesReader;
  readonly acceptBounds: AcceptBounds;
  readonly setBounds: SetBounds;
  readonly askRound: AskRound;
  readonly rounds: RoundReader;
  /** What a worker does, for tests that are the worker. */
  readonly performOrder: PerformOrder;
}

export function billingOf(module: TestingModule): BillingBench {
  return {
    switchBilling: module.get(SwitchBilling),
    billingSwitches: module.get(BillingSwitchesReader),
    acceptBounds: module.get(AcceptBounds),
    setBounds: module.get(SetBounds),
    askRound: module.get(AskRound),
    rounds: module.get(RoundReader),
    performOrder: module.get(PerformOrder),
  };
}
