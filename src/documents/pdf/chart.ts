import type { Drawing, Shape, Tone } from '../../platform/chart';
import type { Flow } from './flow';
import type { StructureElement } from './sheet';
import { COLOUR, PAGE, STYLE, TEXT_WIDTH } from './style';

/** What a tone stands for, in the order in which the chart shows them. */
export interface LegendEntry {
  readonly tone: Tone;
  readonly text: string;
  readonly isLimit?: boolean;
}

export interface ChartText {
  readonly title: string;
  /** What can be read in the chart, for who does not see it; the table with the same amounts comes after it. */
  readonly summary: string;
  readonly legend: readonly LegendEntry[];
}

const COLOURS: Readonly<Record<Tone, string>> = {
  first: COLOUR.accent,
  total: COLOUR.accent,
  second: COLOUR.chartSecond,
  favourable: COLOUR.chartSecond,
  third: COLOUR.chartThird,
  unfavourable: COLOUR.chartUnfavourable,
};
/** A pale line cannot be seen on paper. */
const LINE_COLOURS = { ...COLOURS, third: COLOUR.chartUnfavourable };
const KEY = { width: 14, height: 6, gap: 5, between: 16 };

/** A chart as one figure in the structure, with a text instead of it (PDF/UA-1, 7.3). */
export function drawChart(flow: Flow, parent: StructureElement, drawing: Drawing, text: ChartText): void {
  const { sheet } = flow;
  const legendHeight = STYLE.small.leading + 6;
  flow.ensure(STYLE.bodyStrong.leading + legendHeight + drawing.height + 8);
  flow.text(parent, text.title, STYLE.bodyStrong);
  const top = flow.y + legendHeight;
  const box = [PAGE.left, flow.y, PAGE.left + TEXT_WIDTH, top + drawing.height] as const;
  sheet.figure(parent, { summary: text.summary, box }, () => {
    drawLegend(flow, text.legend);
    for (const shape of drawing.shapes) paint(flow, shape, top);
  });
  flow.space(legendHeight + drawing.height + 8);
}

function drawLegend({ sheet, y }: Flow, legend: readonly LegendEntry[]): void {
  let x: number = PAGE.left;
  for (const { tone, text, isLimit = false } of legend) {
    const middle = y + STYLE.small.leading / 2;
    if (isLimit) sheet.polyline(dash(x, middle), { colour: LINE_COLOURS[tone], weight: 1.4, isDashed: true });
    else sheet.box({ x, top: middle - KEY.height / 2, width: KEY.width, height: KEY.height }, COLOURS[tone]);
    x += KEY.width + KEY.gap;
    const width = sheet.widthOf(text, STYLE.small);
    sheet.write([text], { x, top: y, width, align: 'left' }, STYLE.small);
    x += width + KEY.between;
  }
}

function dash(x: number, y: number): { x: number; y: number }[] {
  return [
    { x, y },
    { x: x + KEY.width, y },
  ];
}

function paint({ sheet }: Flow, shape: Shape, top: number): void {
  const moved = ({ x, y }: { x: number; y: number }): { x: number; y: number } => ({
    x: PAGE.left + x,
    y: top + y,
  });
  switch (shape.kind) {
    case 'bar': {
      const { x, y } = moved(shape.at);
      sheet.box({ x, top: y, width: shape.width, height: shape.height }, COLOURS[shape.tone]);
      return;
    }
    case 'line':
      sheet.polyline(shape.points.map(moved), {
        ...{ colour: LINE_COLOURS[shape.tone], weight: 1.4, isDashed: shape.isLimit },
      });
      return;
    case 'rule': {
      const colour = shape.isZero ? COLOUR.muted : COLOUR.hairline;
      sheet.polyline([moved(shape.from), moved(shape.to)], { colour, weight: 0.5, isDashed: false });
      return;
    }
    case 'text': {
      const { x, y } = moved(shape.at);
      const width = sheet.widthOf(shape.text, STYLE.small);
      const left = { start: x, middle: x - width / 2, end: x - width }[shape.anchor];
      sheet.write(
        [shape.text],
        { x: left, top: y - STYLE.small.leading / 2, width, align: 'left' },
        STYLE.small,
      );
    }
  }
}
