import type { ComponentChildren, JSX } from 'preact';
import type { Drawing, Shape, Tone } from '../../platform/chart';

/** What a tone stands for, in the order in which the chart shows them. */
export interface LegendEntry {
  readonly tone: Tone;
  readonly text: string;
  readonly isLimit?: boolean;
}

interface ChartProps {
  readonly title: string;
  /** What can be read in the chart, for who does not see it and for who is in a hurry. */
  readonly summary: string;
  readonly drawing: Drawing;
  readonly legend: readonly LegendEntry[];
  /** The table with the same amounts: no chart stands without one. */
  readonly children: ComponentChildren;
}

/** A chart with its legend and its table; who cannot see it reads the summary and the table (WCAG 1.1.1, 1.4.1). */
export function Chart({ title, summary, drawing, legend, children }: ChartProps): JSX.Element {
  const { width, height, shapes } = drawing;
  return (
    <figure class="chart">
      <figcaption class="chart__title">{title}</figcaption>
      <ul class="chart__legend">
        {legend.map(({ tone, text, isLimit }) => (
          <li key={text}>
            <svg class="chart__key" viewBox="0 0 16 8" aria-hidden="true">
              <Paint
                shape={
                  isLimit
                    ? { kind: 'line', tone, isLimit, points: [at(0, 4), at(16, 4)] }
                    : { kind: 'bar', tone, at: at(0, 0), width: 16, height: 8 }
                }
              />
            </svg>
            {text}
          </li>
        ))}
      </ul>
      <div class="chart__scroll" role="region" aria-label={title} tabIndex={0}>
        <svg
          class="chart__drawing"
          viewBox={`0 0 ${width.toString()} ${height.toString()}`}
          role="img"
          aria-label={summary}
        >
          {shapes.map((shape, index) => (
            <Paint key={index} shape={shape} />
          ))}
        </svg>
      </div>
      {children}
    </figure>
  );
}

function at(x: number, y: number): { x: number; y: number } {
  return { x, y };
}

function Paint({ shape }: { shape: Shape }): JSX.Element {
  switch (shape.kind) {
    case 'bar':
      return (
        <rect
          class={`chart__bar chart__bar--${shape.tone}`}
          {...shape.at}
          width={shape.width}
          height={shape.height}
        />
      );
    case 'line':
      return shape.points.length === 1 ? (
        <SinglePoint shape={shape} />
      ) : (
        <polyline
          class={`chart__line chart__line--${shape.tone}${shape.isLimit ? ' chart__line--limit' : ''}`}
          points={shape.points.map(({ x, y }) => `${x.toString()},${y.toString()}`).join(' ')}
        />
      );
    case 'rule':
      return (
        <line
          class={shape.isZero ? 'chart__rule chart__rule--zero' : 'chart__rule'}
          x1={shape.from.x}
          y1={shape.from.y}
          x2={shape.to.x}
          y2={shape.to.y}
        />
      );
    case 'text':
      return (
        <text class="chart__text" {...shape.at} text-anchor={shape.anchor} dominant-baseline="central">
          {shape.text}
        </text>
      );
  }
}

/** A line that has only begun would not be seen. */
function SinglePoint({ shape: { points, tone } }: { shape: Extract<Shape, { kind: 'line' }> }): JSX.Element {
  return <circle class={`chart__point--${tone}`} cx={points[0]?.x} cy={points[0]?.y} r={3} />;
}
