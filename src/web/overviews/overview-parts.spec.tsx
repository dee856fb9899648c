import { renderToString } from 'preact-render-to-string';
import { FixSection } from './fix-section';
import type { ShownOverviewProps } from './overview-page-props';
import { OverviewsPage } from './overviews.page';
import { StandingAlert } from './standing-alert';

type Changes = Partial<Pick<ShownOverviewProps, 'standing' | 'knownOn'>> & {
  readonly role?: string;
  readonly clarified?: boolean;
  readonly fixedBy?: 'client' | 'contractor';
};

const ROW = { part: 'formation', asks: ['period'], difference: '1.00', expectedDifference: '2.00' };

/** What the page is made of for the client, of a half-year with one part that asks for a clarification. */
function propsOf({
  standing = 'over',
  knownOn = {},
  role = 'controller',
  ...changes
}: Changes): ShownOverviewProps {
  const person = { id: 'p', role, side: 'client', displayName: '', party: 'ommen' };
  const frame = { person, formToken: '', agreements: [], agreement: undefined, path: '' };
  const said = {
    ...ROW,
    text: 'vacature',
    role: 'controller',
    writtenAt: '2026-07-01T08:00:00.000Z',
    holds: true,
  };
  const fixed = { version: 3, fixedAt: '2026-07-02T08:00:00.000Z', bodyHash: 'f' };
  const shown = {
    figures: { rows: [ROW], total: { chargeable: '5.00', difference: '1.00' } },
    clarifications: changes.clarified ? [said] : [],
    fingerprint: 'f',
    versions: changes.fixedBy ? [{ side: changes.fixedBy, fixed }] : [],
  };
  const props = { frame, period: { year: 2026, half: 1 }, standing, knownOn, shown };
  return props as unknown as ShownOverviewProps;
}

/** The texts of both parts, without the markup. */
function said(changes: Changes): string {
  const props = propsOf(changes);
  const html = renderToString(
    <>
      <StandingAlert {...props} />
      <FixSection {...props} />
    </>,
  );
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

describe('What there is to do with a half-year', () => {
  it.each<[string, Changes, string]>([
    [
      'before it begins is to wait',
      { standing: 'to-come' },
      'Vaststellen kan zodra het halfjaar is begonnen.',
    ],
    ['while it runs is to wait', { standing: 'running' }, 'Vaststellen heeft zin vanaf 1 juli 2026.'],
    ['is to clarify what lacks', {}, 'Nog een toelichting nodig bij: formatie.'],
    ['is to fix it once all is clarified', { clarified: true }, 'Naar vaststellen'],
    ['is nothing once the own party fixed it', { clarified: true, fixedBy: 'client' }, 'als versie 3'],
    ['is the controller’s', { clarified: true, role: 'regisseur' }, 'De controller van de opdrachtgever'],
  ])('%s', (_, changes, sentence) => {
    expect(said(changes)).toContain(sentence);
  });

  it.each<[string, Changes, boolean]>([
    ['over and clarified', { clarified: true }, true],
    ['of which the other party fixed the same', { clarified: true, fixedBy: 'contractor' }, true],
    ['that runs, behind a disclosure', { clarified: true, standing: 'running' }, true],
    ['with a clarification that lacks', {}, false],
    ['to come', { clarified: true, standing: 'to-come' }, false],
    ['of an earlier day', { clarified: true, knownOn: { day: '2026-07-01' as never } }, false],
    ['as the regisseur', { clarified: true, role: 'regisseur' }, false],
  ])('offers to fix one %s: %j is %s', (_, changes, offers) => {
    expect(said(changes).includes('Overzicht vaststellen')).toBe(offers);
  });
});

it('names the next step while there is no half-year to show', () => {
  const { frame } = propsOf({});
  expect(renderToString(<OverviewsPage frame={frame} halves={[]} />)).toContain(
    'Begin met het jaaraddendum.',
  );
});
