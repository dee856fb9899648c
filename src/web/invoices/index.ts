import { CalculationController } from './calculation.controller';
import { CreditingController } from './crediting.controller';
import { InvoiceChannelPageController } from './delivery/channel.controller';
import { InvoiceDesk, type InvoicesOnDesk } from './delivery/invoice-desk.service';
import { InvoiceDeliveryPageController } from './delivery/delivery.controller';
import { InvoicePageReader } from './invoice-reader.service';
import { DiscardCreditingController } from './discard-crediting.controller';
import { InvoiceController } from './invoice.controller';
import { InvoicesController } from './invoices.controller';
import { ShowInvoiceAgain } from './show-invoice-again.service';

export { InvoiceDesk, type InvoicesOnDesk };

/** The pages of issued documents. */
export const INVOICE_CONTROLLERS = [
  InvoicesController,
  InvoiceController,
  CreditingController,
  DiscardCreditingController,
  CalculationController,
  InvoiceDeliveryPageController,
  InvoiceChannelPageController,
];

/** What loads them. */
export const INVOICE_SERVICES = [InvoicePageReader, ShowInvoiceAgain, InvoiceDesk];
