import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { agreementKey } from '../agreements';
import { field } from '../platform/http';
import type { DocumentSummary } from './billing-rows';
import type { ShownInvoiceDelivery } from './deliveries/deliveries.reader';
import { INVOICE_STANDING, writeInvoiceStanding } from './deliveries/deliveries.dto';
import { documentKind, vatGroup, writeGroup, writeKind } from './document.dto';
import { documentNumber } from './drafts.dto';

export class InvoicePath extends createZodDto(z.strictObject({ nummer: documentNumber })) {}

export class InvoicesQuery extends createZodDto(
  z.strictObject({
    overeenkomst: agreementKey.optional(),
    jaar: field.yearText('Jaar waarin ze zijn vastgesteld.').optional(),
    soort: documentKind.optional(),
  }),
) {}

const SUMMARY = z
  .strictObject({
    nummer: z.string().describe('Nummer, per reeks zonder gaten.'),
    overeenkomst: z.string().describe('Kenmerk van de overeenkomst.'),
    soort: documentKind,
    btwGroep: vatGroup,
    maand: field.month('Maand van de factuurrun.'),
    vastgesteldOp: field.day('Factuurdatum.'),
    netto: field.euro('Zonder btw.'),
    btwBedrag: field.euro('Btw.'),
    totaal: field.euro('Met btw.'),
    crediteert: z.string().nullable().describe('Nummer van de factuur die ze terugneemt.'),
    gecrediteerdDoor: z.string().nullable().describe('Nummer van het document dat haar terugneemt.'),
    verzending: INVOICE_STANDING.describe('Hoe ze de opdrachtgever bereikt, en of hij haar ontving.'),
  })
  .meta({ id: 'Factuuroverzicht' });

export const INVOICES = z
  .strictObject({ facturen: z.array(SUMMARY).describe('De facturen.') })
  .meta({ id: 'Facturen' });

/** Whether a document is one of those asked for. */
export function isAskedFor(
  { overeenkomst, jaar, soort }: InvoicesQuery,
  { agreementKey: agreement, issuedOn, kind }: DocumentSummary,
): boolean {
  return (
    (overeenkomst === undefined || overeenkomst === agreement) &&
    (jaar === undefined || issuedOn.startsWith(jaar)) &&
    (soort === undefined || soort === writeKind(kind))
  );
}

export function writeSummary(summary: DocumentSummary, shown: ShownInvoiceDelivery): z.input<typeof SUMMARY> {
  return {
    nummer: summary.number,
    overeenkomst: summary.agreementKey,
    soort: writeKind(summary.kind),
    btwGroep: writeGroup(summary.vatGroup),
    maand: summary.month,
    vastgesteldOp: summary.issuedOn,
    netto: summary.net,
    btwBedrag: summary.vatAmount,
    totaal: summary.gross,
    crediteert: summary.credits,
    gecrediteerdDoor: summary.creditedBy,
    verzending: writeInvoiceStanding(shown),
  };
}
