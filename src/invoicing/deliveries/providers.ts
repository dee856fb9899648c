import { InvoiceDeliveriesController } from './deliveries.controller';
import { InvoiceDeliveries } from './deliveries.reader';
import { InvoiceDeliveriesStore } from './deliveries.store';
import { InvoiceDeliveryLog } from './delivery-log.service';
import { DocumentDesk } from './document-desk.service';
import { InvoiceChannelsController } from './invoice-channels.controller';
import { InvoiceChannels } from './invoice-channels.service';
import { InvoiceWork } from './invoice-work.service';
import { OrderInvoiceDelivery } from './order-delivery.service';
import { RecordInvoiceAct } from './record-act.service';
import { SendInvoiceAgain } from './send-again.service';

export const DELIVERY_CONTROLLERS = [InvoiceChannelsController, InvoiceDeliveriesController];
export const DELIVERY_STEPS = [DocumentDesk, InvoiceDeliveriesStore, InvoiceWork, OrderInvoiceDelivery];
export const DELIVERY_USE_CASES = [
  ...[InvoiceChannels, InvoiceDeliveries, InvoiceDeliveryLog, RecordInvoiceAct, SendInvoiceAgain],
];
