import { renderToString } from 'preact-render-to-string';
import type { BesideExport } from '../../../cemetery';
import type { Frame } from '../../layout/frame';
import { ReleaseSection } from './release-section';
import { WaitingSection } from './waiting-section';
import type { WindowView } from './window-view';

const WINDOW = { number: 8, from: '2026-03-09', until: '2026-04-20', dueOn: '2026-04-20' };
const NONE = { count: 0, sum: '0.00' };
const FIGURES = {
  ...{ whole: { count: 2, sum: '1.00' }, late: NONE, corrections: NONE },
  ...{ byCemetery: [], byArticle: [], byCostType: [] },
};
const PREPARED = {
  ...{ count: 2, total: '1.00', figures: FIGURES, fingerprint: 'f', preparedRole: 'cemetery-administration' },
  preparedAt: '2026-04-20T09:00:00Z',
};
const PREPARES = 'action="/k2b/8/voorbereidingen"';
const RELEASES = 'action="/k2b/8/vrijgaven"';

/** What the page of a window offers someone, of which others read in the items. */
function offered(
  id: string,
  readers: readonly string[],
  preparedBy?: string,
  {
    beside = [],
    figures = FIGURES,
    off = [],
  }: Partial<Pick<WindowView, 'off'>> & {
    beside?: readonly BesideExport[];
    figures?: typeof FIGURES;
  } = {},
): string {
  const preparation = preparedBy === undefined ? undefined : { ...PREPARED, preparedBy };
  const shown = { window: WINDOW, state: 'due', acts: [], preparation };
  const waiting = { figures, readers: new Set(readers), beside, neverReadIn: 0 };
  const view = {
    shown,
    waiting,
    today: '2026-04-20',
    next: shown,
    doers: {},
    earlier: [],
    off,
  } as unknown as WindowView;
  const person = { id, role: 'cemetery-administration', side: 'contractor', displayName: '', party: 'x' };
  const frame = { person, formToken: '', agreements: [], agreement: undefined, path: '' } as unknown as Frame;
  const props = { frame, view };
  const Part = preparation ? ReleaseSection : WaitingSection;
  return renderToString(<Part {...props} />).replaceAll(/\s+/g, ' ');
}

const formsIn = (page: string): string[] => [PREPARES, RELEASES].filter((form) => page.includes(form));

describe('a prepared file', () => {
  it.each<[string, readonly string[], string, string[]]>([
    ['third', ['reader'], 'preparer', [RELEASES]],
    ['reader', ['reader'], 'preparer', [PREPARES]],
    ['reader', ['reader', 'preparer'], 'preparer', []],
    ['preparer', ['reader'], 'preparer', []],
    ['colleague', ['reader'], 'reader', [RELEASES]],
  ])('offers the %s, when read in by %j and prepared by the %s: %j', (id, readers, preparedBy, forms) => {
    expect(formsIn(offered(id, readers, preparedBy))).toEqual(forms);
  });

  it('is offered to nobody while billing is off', () => {
    const off = [{ scope: 'system' }] as unknown as WindowView['off'];
    const page = offered('third', ['reader'], 'preparer', { off });
    expect(formsIn(page)).toEqual([]);
    expect(page).toContain('Vrijgeven kan weer als de facturering aan staat.');
  });

  it.each([
    [['reader'], true],
    [['preparer'], false],
  ])('tells who prepared it, when read in by %j, that the other can prepare it: %s', (readers, says) => {
    expect(offered('preparer', readers, 'preparer').includes('Laat die collega dan')).toBe(says);
  });
});

describe('what was done beside the exports of a prepared file', () => {
  const linksIn = (page: string): string[] =>
    [...page.matchAll(/href="(\/k2b\/exporten[^"]*)"[^>]*>([^<]*)</g)].map(([, href, words]) =>
      [href, words].join(' '),
    );

  it('leads whoever looks at it to the cells, rows and amounts', () => {
    const beside = [
      { number: 3, fileName: 'a.csv', mended: 1, leftOut: 0, deviating: 2 },
      { number: 4, fileName: 'b.csv', mended: 0, leftOut: 2, deviating: 0 },
    ];
    expect(linksIn(offered('third', ['reader'], 'preparer', { beside }))).toEqual([
      '/k2b/exporten/3#hersteld 1 herstelde cel',
      '/k2b/exporten/3#afwijkend 2 items met een ander bedrag',
      '/k2b/exporten/4#weggelaten 2 weggelaten rijen',
    ]);
  });

  it('is said when it is nothing', () => {
    const page = offered('third', ['reader'], 'preparer');
    expect([linksIn(page), page.includes('niets hersteld of weggelaten')]).toEqual([[], true]);
  });
});

describe('a file that waits', () => {
  it.each([
    ['preparer', ['reader'], true],
    ['reader', ['reader'], false],
    ['preparer', [], false],
  ])('warns the %s, when read in by %j, before it is prepared: %s', (id, readers, warns) => {
    const page = offered(id, readers);
    expect(page.includes('Wie de export inlas, kan dit bestand niet vrijgeven')).toBe(warns);
    expect(formsIn(page)).toEqual([PREPARES]);
  });

  it('without items is read in first; preparing it says that it has no lines', () => {
    const page = offered('preparer', [], undefined, { figures: { ...FIGURES, whole: NONE } });
    expect(page).toMatch(/button-link--primary-action[^>]*>\s*Export inlezen/);
    expect(page.indexOf('Export inlezen')).toBeLessThan(page.indexOf('Bestand zonder regels voorbereiden'));
    expect(page).toContain('0 items, samen € 0,00');
  });
});
