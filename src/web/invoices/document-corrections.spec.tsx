import { renderToString } from 'preact-render-to-string';
import type { IssuedDocument, PublishedLine } from '../../invoicing/domain';
import type { Frame } from '../layout/frame';
import { Corrections } from './document-corrections';

describe('the causes of a correction', () => {
  it('are named once each, however many sources brought one about', () => {
    const grounds = [{ kind: 'back-pay', article: 'DVO 4.10', label: 'cao-verhoging' }];
    const causes = ['LOON-1', 'LOON-2'].map((source) => ({ source, grounds, amount: '5.00' }));
    const line = { part: 'training', label: '', costMonth: '2026-01', ordinal: 1, causes };
    const lines = [
      { ...line, charged: '0.00', owed: '10.00', amount: '10.00' },
    ] as unknown as PublishedLine[];
    const frame = { person: { side: 'client', role: 'regisseur' }, agreements: [] } as unknown as Frame;
    const document = {} as IssuedDocument;
    const props = { frame, document, lines, level: 3, calculationHref: () => '/berekening' } as const;
    expect(renderToString(<Corrections {...props} />)).toContain('<td data-heading="Oorzaak">A</td>');
  });
});
