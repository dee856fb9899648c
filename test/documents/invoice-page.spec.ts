import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { sayProvisional } from '../../src/documents';
import { DocumentSummaryTable } from '../../src/web/invoices/document-summary';
import { KINDS } from './sample-kinds';

const pageOf = (name: string): string =>
  renderToString(h(DocumentSummaryTable, { document: KINDS[name]!, caption: 'Samenvatting' }));

describe('an invoice on its page', () => {
  it('says of each year whose ceiling rests on a provisional table what its PDF says', () => {
    const document = KINDS['a month on a provisional salary table']!;
    const remarks = sayProvisional(document);
    expect(remarks).toHaveLength(2);
    const page = pageOf('a month on a provisional salary table');
    for (const remark of remarks) expect(page).toContain(`>${remark}</p>`);
  });

  it('says nothing of it when the published table counts', () => {
    expect(pageOf('a published salary table in place of a provisional one')).not.toContain('rust vanaf');
  });
});
