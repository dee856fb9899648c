import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { sayProvisionalYear } from '../../src/documents';
import { renderYearEnd } from '../../src/documents/render';
import { Euro } from '../../src/kernel/money';
import { ControlFigures } from '../../src/web/months/control-figures';
import { FiguresSection } from '../../src/web/year-end/figures-section';
import { readPdf } from './read-pdf';
import { PROVISIONAL_TABLES, YEAR_ENDS } from './sample-year-end';

const [REMARK = ''] = sayProvisionalYear(2026, PROVISIONAL_TABLES);
const marked = YEAR_ENDS['a draft on a provisional salary table']!;
const published = YEAR_ENDS['a draft']!;

const plain = (text: string): string => text.replaceAll(/[\s\u00a0|]+/g, ' ');

describe('the remark on a provisional salary table', () => {
  it('stands under the figures of the statement, on its page and in its PDF', async () => {
    expect(renderToString(h(FiguresSection, { body: marked.body }))).toContain(`>${REMARK}</p>`);
    expect(plain((await readPdf(await renderYearEnd(marked))).text)).toContain(plain(REMARK));
  });

  it('is absent where the published table counts', async () => {
    expect(renderToString(h(FiguresSection, { body: published.body }))).not.toContain('rust vanaf');
    expect((await readPdf(await renderYearEnd(published))).text).not.toContain('rust vanaf');
  });

  it('stands under the ceiling of a month', () => {
    const page = pageOfMonth(PROVISIONAL_TABLES);
    expect(page).toContain(`>${REMARK}</p>`);
    expect(page.indexOf('Formatieplafond 2026')).toBeLessThan(page.indexOf(REMARK));
    expect(pageOfMonth([])).not.toContain('rust vanaf');
  });
});

function pageOfMonth(provisionalTables: typeof PROVISIONAL_TABLES | []): string {
  const nothing = { previous: Euro.ZERO, actual: Euro.ZERO, difference: Euro.ZERO };
  const figures = {
    comparedWith: undefined,
    groups: [],
    total: nothing,
    chargeableSalaries: Euro.ZERO,
    overhead: Euro.ZERO,
    training: Euro.ZERO,
    parked: Euro.ZERO,
    ceilingOfMonth: Euro.ZERO,
    chargeableUpToMonth: Euro.ZERO,
    salaryLimit: Euro.ofCents(100n),
    provisionalTables,
  };
  const view = {
    progress: { month: '2026-11' },
    deliveries: [],
    figures,
    faults: [],
    unannounced: [],
    parked: [],
  };
  type Props = Parameters<typeof ControlFigures>[0];
  return renderToString(h(ControlFigures, { frame: {}, view } as unknown as Props));
}
