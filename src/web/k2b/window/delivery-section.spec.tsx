import { renderToString } from 'preact-render-to-string';
import type { Side } from '../../../people';
import { DeliveryAlert } from './delivery-section';
import type { WindowView } from './window-view';

const MAIL = { kind: 'mail', address: 'boekhouding@ommen.example' };
const FETCHED = { act: 'deliver', doneAt: '2026-01-27T09:00:00Z' };

/** What the head of the page says of sending that failed for want of a mail server. */
function said(side: Side, acts: readonly object[], standing = 'failed'): string {
  const lastFailure = { failure: 'no-tls', at: '2026-01-28T09:00:00Z' };
  const delivery = { ...{ channel: MAIL, current: MAIL, isOwnNew: false }, standing, lastFailure };
  const shown = { acts, delivery } as unknown as WindowView['shown'];
  return renderToString(<DeliveryAlert shown={shown} side={side} />);
}

describe('sending that failed', () => {
  it('is an error while the client has no file, and names to the client nothing to set up', () => {
    expect(said('contractor', [])).toContain('Het bestand is niet afgeleverd');
    expect(said('client', [])).toContain('Het bestand is niet afgeleverd');
    expect(said('client', [])).toContain('De opdrachtnemer kon het bestand niet sturen');
  });

  it('is looked into for the client only when it is not tried again by itself', () => {
    expect(said('client', [])).toContain('en zoekt uit waarom');
    const trying = said('client', [], 'trying');
    expect(trying).toContain('het wordt vanzelf opnieuw geprobeerd');
    expect(trying).not.toContain('zoekt uit waarom');
  });

  it('is no more than that once the client has the file', () => {
    const page = said('contractor', [FETCHED]);
    expect(page).toContain('Opnieuw sturen is niet gelukt');
    expect(page).toContain('Het bestand was al afgeleverd, op 27-01-2026.');
    expect(page).not.toContain('niet afgeleverd');
    expect(said('client', [FETCHED])).toBe('');
  });
});
