import { renderToString } from 'preact-render-to-string';
import { Euro } from '../../kernel/money';
import { drawGroupedBars } from '../../platform/chart';
import { Chart } from './chart';

describe('A chart on a page', () => {
  const drawing = drawGroupedBars([{ label: 'Overhead <b>', amounts: [Euro.ofCents(10_000n)] }], 424, 100);
  const html = renderToString(
    <Chart
      title="Per onderdeel"
      summary="Overhead: begroot € 100,00."
      drawing={drawing}
      legend={[{ tone: 'first', text: 'Begroot' }]}
    >
      <table />
    </Chart>,
  );

  it('says in words what it shows and is followed by its table', () => {
    expect(html).toContain('role="img" aria-label="Overhead: begroot € 100,00."');
    expect(html).toMatch(/<\/svg><\/div><table><\/table><\/figure>$/);
  });

  it('draws every shape, with a key for its colour, and styles nothing in passing', () => {
    expect(html).toContain(
      '<rect class="chart__bar chart__bar--first" x="100" y="5" width="300" height="7">',
    );
    expect(html).toContain('</svg>Begroot</li>');
    expect(html).toContain('Overhead &lt;b>');
    expect(html).not.toContain('style=');
  });
});
