import { deepStrictEqual } from 'node:assert';
import { InvoiceService } from '@e-invoice-eu/core';
import { renderUbl } from '../../src/documents/render';
import { sampleDocument } from '../documents/sample-documents';
import { cpuOf, medians, type Measurement } from './measure';
import { elementsOf, peerInvoice } from './peer-invoice';

const LINES = 12;
const TIMES = 100;
const PEER_TIMES = 3;

/** An e-invoice of 12 lines, against @e-invoice-eu/core, which answers the same elements for the same invoice. */
export const invoiceUbl: Measurement = {
  name: 'invoice-ubl',
  measure: async () => {
    const document = sampleDocument(
      Array.from({ length: LINES }, (_, index) => ({
        label: `Dienst ${index + 1}`,
        amount: `${1000 + index}.5${index % 10}`,
      })),
    );
    const ours = renderUbl(document);
    const peer = peerWriter(ours);
    deepStrictEqual(elementsOf(await peer()), elementsOf(ours));
    return [
      {
        work: 'UBL of 12 lines, CPU; @e-invoice-eu/core on the same invoice',
        ...(await medians(
          cpuOf(() => renderUbl(document), TIMES),
          cpuOf(peer, PEER_TIMES),
        )),
        bound: { leastTimes: 50 },
      },
    ];
  },
};

function peerWriter(ubl: string): () => Promise<string> {
  const service = new InvoiceService(console);
  const invoice = peerInvoice(ubl);
  return async () => {
    const written = await service.generate(invoice, { format: 'UBL', lang: 'nl', noWarnings: true });
    return written.toString();
  };
}
