import { renderToString } from 'preact-render-to-string';
import type { IssuedDocument } from '../../invoicing/domain';
import { DocumentSummaryTable } from './document-summary';

/** A document that takes back what it charged for its own month and corrected of others. */
const takenBack = (...months: string[]): IssuedDocument => {
  const line = { part: 'training', label: '', kind: 'reversal', vatCategory: 'O', vatPercentage: '0.00' };
  const lines = months.map((costMonth, index) => ({
    ...{ ...line, costMonth, ordinal: index + 1, amount: '-10.00', charged: '10.00', owed: '0.00' },
    causes: [],
  }));
  return { month: '2026-10', lines, vat: [], gross: '-10.00' } as unknown as IssuedDocument;
};
const nameIn = (document: IssuedDocument): string | undefined =>
  /<tbody.*?<th scope="row">(.*?)<\/th>/.exec(
    renderToString(<DocumentSummaryTable document={document} caption="Samenvatting" />),
  )?.[1];

describe('a part in the summary of a document', () => {
  it('names its month, unless it is a sum over several', () => {
    expect(nameIn(takenBack('2026-10', '2026-10'))).toBe('Opleidingskosten, oktober 2026');
    expect(nameIn(takenBack('2026-07', '2026-10'))).toBe('Opleidingskosten');
  });
});
