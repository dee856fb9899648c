import { convert, create } from 'xmlbuilder2';
import { renderUbl } from '../../src/documents';
import { sampleDocument } from '../documents/sample-documents';
import { cpuOf, medians, type Measurement } from './measure';

const LINES = 12;
const TIMES = 100;

/** An e-invoice of 12 lines, against xmlbuilder2 writing the same elements when someone hands them over ready. */
export const invoiceUbl: Measurement = {
  name: 'invoice-ubl',
  measure: async () => {
    const document = sampleDocument(
      Array.from({ length: LINES }, (_, index) => ({
        label: `Dienst ${index + 1}`,
        amount: `${1000 + index}.5${index % 10}`,
      })),
    );
    const elements = convert(renderUbl(document), { format: 'object' });
    return [
      {
        work: 'UBL of 12 lines, CPU; bare xmlbuilder2',
        ...(await medians(
          cpuOf(() => renderUbl(document), TIMES),
          cpuOf(
            () => create({ version: '1.0', encoding: 'UTF-8' }, elements).end({ prettyPrint: true }),
            TIMES,
          ),
        )),
      },
    ];
  },
};
