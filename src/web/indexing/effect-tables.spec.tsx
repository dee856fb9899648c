import { renderToString } from 'preact-render-to-string';
import { Euro } from '../../kernel/money';
import type { Month } from '../../kernel/time';
import type { Effect } from '../../settlement/domain';
import { EffectTables } from './effect-tables';

const euro = (text: string): Euro => Euro.parse(text) ?? Euro.ZERO;
const LINE = {
  costMonth: '2026-07' as Month,
  component: 'overhead',
  before: euro('100.00'),
  after: euro('150.00'),
};
const effectOf = (lines: readonly object[]): Effect =>
  ({ years: [], faults: [], lines }) as unknown as Effect;

function shown(lines: readonly object[], counts: boolean): string {
  const page = renderToString(
    <EffectTables effect={effectOf(lines)} upTo={'2026-08' as Month} counts={counts} />,
  );
  return page.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ');
}

describe('what an effect says of invoices', () => {
  it('foretells the next one of what does not count yet', () => {
    expect(shown([LINE], false)).toContain(
      'De volgende factuur rekent dan € 50,00 meer voor eerdere maanden.',
    );
  });

  it('foretells none of what counts already', () => {
    const text = shown([LINE], true);
    expect(text).toContain(
      'Hierdoor komt voor de maanden tot en met augustus 2026 € 50,00 meer in rekening dan zonder.',
    );
    expect(text).not.toContain('volgende factuur');
  });

  it('says when nothing changes or changed', () => {
    expect(shown([], false)).toContain('verandert er niets');
    expect(shown([], true)).toContain('veranderde er niets');
  });
});
