import type { Provider } from '@nestjs/common';
import { AskRound } from './ask-round.service';
import { BillingRoundsStore } from './billing-rounds.store';
import { MonthConditions } from './month-conditions.service';
import { OrderActs } from './order-acts.service';
import { OrderProcessor, PerformOrder } from './perform-order.processor';
import { PrepareInRound } from './prepare-in-round.service';
import { RoundItemsReader } from './round-items.reader';
import { RoundOrders } from './round-orders.service';
import { RoundReader } from './round.reader';

/** What billing a month for all agreements is made of. */
export const ROUND_SERVICES: readonly Provider[] = [
  BillingRoundsStore,
  RoundItemsReader,
  RoundReader,
  RoundOrders,
  AskRound,
  MonthConditions,
  PrepareInRound,
  OrderActs,
  PerformOrder,
  OrderProcessor,
];
