import fc from 'fast-check';
import { Euro } from '../../kernel/money';
import { drawBridge, drawGroupedBars, drawLines, type Drawing, type Shape } from '.';
import { positionOn, scaleOf } from './scale';

const euros = (...texts: string[]): Euro[] => texts.map((text) => Euro.parse(text) ?? Euro.ZERO);
const amount = fc
  .bigInt({ min: -100_000_000_000n, max: 100_000_000_000n })
  .map((cents) => Euro.ofCents(cents));

function shapesOf<K extends Shape['kind']>({ shapes }: Drawing, kind: K): Extract<Shape, { kind: K }>[] {
  return shapes.filter((shape): shape is Extract<Shape, { kind: K }> => shape.kind === kind);
}

function textsOf(drawing: Drawing): string[] {
  return shapesOf(drawing, 'text').map(({ text }) => text);
}

describe('The scale of a chart', () => {
  it.each([
    [['917'], [0n, 20000n, 40000n, 60000n, 80000n, 100000n]],
    [
      ['-40', '100'],
      [-5000n, 0n, 5000n, 10000n],
    ],
    [['0'], [0n, 100n]],
    [[], [0n, 100n]],
  ])('of %j marks %j cents', (texts, ticks) => {
    expect(scaleOf(euros(...texts)).ticks).toEqual(ticks);
  });

  it('holds every amount and zero, with at most seven marks', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 12 }), (amounts) => {
        const { lowest, highest, ticks } = scaleOf(amounts);
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThan(8);
        expect(ticks).toContain(0n);
        for (const { cents } of amounts) expect(lowest <= cents && cents <= highest).toBe(true);
      }),
    );
  });

  it('places an amount as far as its share of the axis', () => {
    const xOf = positionOn(scaleOf(euros('-100', '300')), 100, 500);
    expect([xOf(-10000n), xOf(0n), xOf(30000n)]).toEqual([100, 200, 500]);
  });
});

describe('Bars in groups', () => {
  const drawing = drawGroupedBars([{ label: 'Overhead', amounts: euros('100', '50') }], 424, 100);

  it('are as long as their amounts, from zero', () => {
    expect(shapesOf(drawing, 'bar').map(({ at, width, tone }) => [at.x, width, tone])).toEqual([
      [100, 300, 'first'],
      [100, 150, 'second'],
    ]);
  });

  it('go to the left of zero when an amount is below it', () => {
    const [bar] = shapesOf(
      drawGroupedBars([{ label: 'Overhead', amounts: euros('-100', '100') }], 324, 100),
      'bar',
    );
    expect(bar).toMatchObject({ at: { x: 100 }, width: 100 });
  });

  it('break a long name at a space and cut off what is still too long', () => {
    const label = 'Vennootschapsbelasting over verkiezingen en andere werkzaamheden';
    const texts = textsOf(drawGroupedBars([{ label, amounts: euros('1') }], 424, 130));
    expect(texts).toContain('Vennootschapsbelasting');
    expect(texts).toContain('over verkiezingen en ande…');
  });
});

describe('A bridge', () => {
  const steps = [
    { label: 'Begroot', amount: Euro.ofCents(10000n), kind: 'total' },
    { label: 'Loonstijging', amount: Euro.ofCents(2000n), kind: 'change' },
    { label: 'Vacature', amount: Euro.ofCents(-5000n), kind: 'change' },
    { label: 'Prognose', amount: Euro.ofCents(7000n), kind: 'total' },
  ] as const;

  it('lets every change begin where the step before it ended', () => {
    const bars = shapesOf(drawBridge(steps, 382, 20), 'bar').map(({ at, width, tone }) => [
      at.x,
      width,
      tone,
    ]);
    expect(bars).toEqual([
      [20, 250, 'total'],
      [270, 50, 'unfavourable'],
      [195, 125, 'favourable'],
      [20, 175, 'total'],
    ]);
  });

  it('cuts its axis off when all stands close together far above zero, and says so', () => {
    const close = [
      { label: 'Begroot', amount: Euro.ofCents(60_000_000n), kind: 'total' },
      { label: 'Loonstijging', amount: Euro.ofCents(200_000n), kind: 'change' },
    ] as const;
    const drawing = drawBridge(close, 382, 20);
    const [total, change] = shapesOf(drawing, 'bar');
    expect(drawing.isCut).toBe(true);
    expect(textsOf(drawing)).toContain('599.500');
    expect(total?.at.x).toBe(20);
    expect(change?.width).toBeGreaterThan(100);
    expect(drawBridge(steps, 382, 20).isCut).toBe(false);
  });

  it('says every amount, with its sign when it is a change', () => {
    expect(textsOf(drawBridge(steps, 382, 20))).toEqual(
      expect.arrayContaining(['100,00', '+20,00', '−50,00', '70,00']),
    );
  });
});

describe('Lines over months', () => {
  it('stand above the names of their columns and end where nothing is known', () => {
    const drawing = drawLines(
      ['jan', 'feb', 'mrt'],
      [{ tone: 'first', amounts: [...euros('0', '100'), undefined] }],
      274,
    );
    const [line] = shapesOf(drawing, 'line');
    expect(line?.points).toEqual([
      { x: 62, y: 172 },
      { x: 162, y: 8 },
    ]);
    expect(textsOf(drawing)).toEqual(expect.arrayContaining(['jan', 'feb', 'mrt', '100']));
  });
});
