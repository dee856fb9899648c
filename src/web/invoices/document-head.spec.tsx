import { renderToString } from 'preact-render-to-string';
import type { ShownInvoiceDelivery } from '../../invoicing';
import type { IssuedDocument } from '../../invoicing/domain';
import type { Side } from '../../people';
import { DocumentHead } from './document-head';

const PARTY = { name: 'Gemeente', city: 'Plaats' };
const INVOICE = {
  ...{ kind: 'invoice', gross: '10.00', issuedOn: '2026-02-02', dueOn: '2026-03-04', month: '2026-01' },
  ...{ supplier: PARTY, customer: PARTY, agreement: {}, references: {} },
} as unknown as IssuedDocument;

const head = (attempts: object[], dueOn?: string): string => {
  const trail = { acts: [], document: { creditedBy: null }, deliveries: [{ number: 1, attempts }] };
  const term = { dueOn, isExpected: true, isOver: false };
  const delivery = { trail, term } as unknown as ShownInvoiceDelivery;
  return renderToString(<DocumentHead document={INVOICE} delivery={delivery} side="client" />);
};

describe('what the head of a credit note calls its amount', () => {
  it.each<[Side, string]>([
    ['contractor', 'Terug te betalen'],
    ['client', 'Terug te ontvangen'],
  ])('for the %s', (side, label) => {
    const document = { ...INVOICE, kind: 'credit-note', gross: '-10.00' } as IssuedDocument;
    const delivery = { trail: { document: { creditedBy: null } } } as unknown as ShownInvoiceDelivery;
    expect(renderToString(<DocumentHead document={document} delivery={delivery} side={side} />)).toContain(
      `>${label}<`,
    );
  });
});

describe('until when the head of an invoice says that it is to be paid', () => {
  const SENT = [{ outcome: 'delivered' }];

  it('tells no day that nothing tells, and asks for the receipt only of what the client can have', () => {
    expect(head([])).toContain('>binnen 30 dagen na ontvangst<');
    expect(head(SENT)).toContain('>binnen 30 dagen na ontvangst; die is nog niet gemeld<');
    expect(head(SENT, '2026-03-04')).toContain('naar verwachting 4 maart 2026<');
  });
});
