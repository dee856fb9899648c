import { renderToString } from 'preact-render-to-string';
import type { InvoiceStanding, ShownInvoiceDelivery } from '../../../invoicing';
import type { Side } from '../../../people';
import type { Frame } from '../../layout/frame';
import { DeliveryAlert, DeliverySection } from './delivery-section';

/** What the head of the page says of a document whose last attempt failed. */
function said(side: Side, standing: InvoiceStanding, isBillingOff = false): string {
  const attempts = [{ outcome: 'mail-refused' }];
  const channel = { kind: 'mail', address: 'facturen@ommen.example' };
  const trail = { acts: [], document: { number: 'F2026-0001' }, deliveries: [{ channel, attempts }] };
  const shown = { standing, trail } as unknown as ShownInvoiceDelivery;
  return renderToString(<DeliveryAlert shown={shown} side={side} isBillingOff={isBillingOff} />);
}

describe('a document that was not sent', () => {
  it.each<[InvoiceStanding, string]>([
    ['failed', 'De opdrachtnemer zoekt uit waarom.'],
    ['trying', 'wordt vanzelf opnieuw geprobeerd.'],
    ['held', 'Een eerder document gaat eerst; daarna gaat dit vanzelf.'],
  ])('tells the client what comes of it: %s', (standing, words) => {
    expect(said('client', standing)).toContain(words);
  });

  it('tells who can mend it what stood in the way', () => {
    expect(said('contractor', 'trying')).toContain('facturen@ommen.example');
  });

  it('is tried again once billing is on, and what failed for good is not', () => {
    expect(said('contractor', 'trying', true)).toContain('Dat gebeurt zodra de facturering aan staat.');
    expect(said('contractor', 'trying')).not.toContain('facturering');
    expect(said('contractor', 'failed', true)).not.toContain('facturering');
  });
});

describe('a document that was asked to be sent again', () => {
  const channel = { kind: 'mail', address: 'facturen@ommen.example' };
  const trail = { acts: [], document: { number: 'F2026-0001', kind: 'invoice' }, deliveries: [] };
  const shown = (again: object): ShownInvoiceDelivery =>
    ({
      ...{ standing: 'sent', channel, current: channel, trail },
      again: { channel, attempts: [], isFetchedNow: false, ...again },
    }) as unknown as ShownInvoiceDelivery;
  const frame = { person: { side: 'contractor', role: 'auditor' } } as unknown as Frame;
  const section = (isBillingOff: boolean, again = {}): string =>
    renderToString(
      <DeliverySection
        frame={frame}
        shown={shown(again)}
        isBillingOff={isBillingOff}
        errors={[]}
        given={undefined}
      />,
    );

  it('does not go any more once the client fetches its documents', () => {
    expect(section(false, { isFetchedNow: true })).toContain(
      'gaat niet door: de opdrachtgever haalt documenten nu zelf op',
    );
  });

  it('is being sent, or waits while billing is off', () => {
    expect(section(false)).toContain('per mail naar facturen@ommen.example: is gevraagd');
    expect(section(true)).toContain(
      'per mail naar facturen@ommen.example: wacht tot de facturering aan staat',
    );
    const tried = (isTriedAgain: boolean): object => ({
      attempts: [{ outcome: 'mail-refused', isTriedAgain }],
    });
    expect(section(false, tried(true))).toContain(': nog niet gelukt');
    expect(section(true, tried(true))).toContain(': wacht tot de facturering aan staat');
    for (const isOff of [false, true]) expect(section(isOff, tried(false))).toContain(': niet gelukt');
  });
});

describe('what can be done about a document', () => {
  const channel = { kind: 'mail', address: 'facturen@ommen.example' };
  const person = { side: 'contractor', role: 'financial-officer' };
  const frame = { person, agreements: [] } as unknown as Frame;
  const buttons = (outcome: string): string[] => {
    const deliveries = [
      { number: 1, reason: null, channel, attempts: [{ outcome, attemptedAt: '2026-02-03' }] },
    ];
    const trail = { acts: [], document: { number: 'F2026-0001', kind: 'invoice' }, deliveries };
    const shown = { standing: 'failed', channel, current: channel, trail } as unknown as ShownInvoiceDelivery;
    const props = { frame, shown, isBillingOff: false, errors: [], given: undefined };
    const page = renderToString(<DeliverySection {...props} />);
    return [...page.matchAll(/<button[^>]*>([^<]*)</g)].map(([, name = '']) => name);
  };

  it('is first to send what the client cannot have, and else to say when it was received', () => {
    expect(buttons('mail-refused').slice(0, 2)).toEqual(['Opnieuw verzenden', 'Ontvangst vastleggen']);
    expect(buttons('delivered').slice(0, 2)).toEqual(['Ontvangst vastleggen', 'Opnieuw verzenden']);
  });
});

describe('the attempts over Peppol', () => {
  const channel = { kind: 'peppol', participant: '0190:00000001123456782000' };
  const attempt = {
    ...{ attemptedAt: '2026-02-03T10:00:00Z', outcome: 'delivered', place: `peppol:${channel.participant}` },
    ...{ reference: '1a2b3c4d', ublDigest: 'f'.repeat(64) },
  };
  const deliveries = [{ number: 1, reason: null, channel, attempts: [attempt] }];
  const trail = { acts: [], document: { number: 'F2026-0001', kind: 'invoice' }, deliveries };
  const shown = { standing: 'sent', channel, current: channel, trail } as unknown as ShownInvoiceDelivery;
  const person = { side: 'contractor', role: 'financial-officer' };
  const frame = { person, agreements: [] } as unknown as Frame;

  it('are shown to people: the number by its name, the message, and nothing that only programs read', () => {
    const props = { frame, shown, isBillingOff: false, errors: [], given: undefined };
    const page = renderToString(<DeliverySection {...props} />);
    expect(page).toContain('OIN 00000001123456782000 (Peppol 0190)');
    expect(page).toContain('1a2b3c4d');
    expect(page).not.toMatch(/peppol:|ffff/);
  });
});

describe('saying by hand that a sending came back', () => {
  const channel = { kind: 'mail', address: 'facturen@ommen.example' };
  const attempt = { attemptedAt: '2026-02-03T10:00:00Z', outcome: 'delivered', place: channel.address };
  const sending = (number: number): object => ({ number, reason: null, channel, attempts: [attempt] });
  const bounce = { act: 'bounce', delivery: 2, happenedOn: '2026-02-04', doneAt: '2026-02-04T10:00:00Z' };
  const page = (deliveries: readonly object[], acts: readonly object[]): string => {
    const trail = { acts, document: { number: 'F2026-0001', kind: 'invoice' }, deliveries };
    const shown = { standing: 'sent', channel, current: channel, trail } as unknown as ShownInvoiceDelivery;
    const person = { side: 'contractor', role: 'financial-officer' };
    const frame = { person, agreements: [] } as unknown as Frame;
    const props = { frame, shown, isBillingOff: false, errors: [], given: undefined };
    return renderToString(<DeliverySection {...props} />);
  };

  it('names the one that it can be of, so that who presses twice says nothing of another', () => {
    expect(page([sending(1)], [])).toContain('<input type="hidden" name="verzending" value="1"');
    expect(page([sending(1), sending(2)], [bounce])).toContain('name="verzending" value="1"');
  });

  it('asks which where there are more, the newest first', () => {
    const text = page([sending(1), sending(2)], []);
    expect(text).toContain('Welke verzending kwam terug?');
    expect(text.indexOf('Verzending 2, 3 februari 2026')).toBeLessThan(
      text.indexOf('Verzending 1, 3 februari 2026'),
    );
  });
});
