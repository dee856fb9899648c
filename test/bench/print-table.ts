import { cpus, loadavg } from 'node:os';
import type { Bound, Figure } from './measure';

const HEADINGS = ['work', 'ours (ms)', 'against (ms)', 'ratio', 'bound'] as const;

/** Writes the figures as one table, with the machine they were taken on. */
export function printTable(figures: readonly Figure[]): void {
  const rows = [HEADINGS, ...figures.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)));
  const lines = rows.map((cells) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join(' | '),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('-|-');
  const [headings = '', ...others] = lines;
  write(['', headings, rule, ...others, '', machine()]);
}

function cellsOf(figure: Figure): readonly string[] {
  const { work, ours, against, bound } = figure;
  const ratio = ratioOf(figure);
  return [
    work,
    written(ours),
    against === undefined ? '' : written(against),
    ratio === undefined ? '' : writtenRatio(ratio, bound),
    bound ? `${wordsOf(bound)}${isKept(figure, bound) ? '' : ', missed'}` : '',
  ];
}

function ratioOf({ ours, against }: Figure): number | undefined {
  return against === undefined ? undefined : ours / against;
}

function isKept(figure: Figure, bound: Bound): boolean {
  if ('mostTimes' in bound) return (ratioOf(figure) ?? 0) <= bound.mostTimes;
  if ('leastTimes' in bound) return (ratioOf(figure) ?? Infinity) <= 1 / bound.leastTimes;
  if ('mostMilliseconds' in bound) return figure.ours <= bound.mostMilliseconds;
  return figure.ours < bound.underMilliseconds;
}

function wordsOf(bound: Bound): string {
  if ('mostTimes' in bound) return `ratio ≤ ${bound.mostTimes}`;
  if ('leastTimes' in bound) return `ratio ≤ 1/${bound.leastTimes}`;
  if ('mostMilliseconds' in bound) return `ours ≤ ${bound.mostMilliseconds}`;
  return `ours < ${bound.underMilliseconds}`;
}

/** How many times as fast is read from a part of one. */
function writtenRatio(ratio: number, bound: Bound | undefined): string {
  return bound && 'leastTimes' in bound ? `1/${(1 / ratio).toFixed(1)}` : ratio.toFixed(2);
}

function written(figure: number): string {
  return figure < 100 ? figure.toPrecision(3) : figure.toFixed(0);
}

function machine(): string {
  const processors = cpus();
  const [load = 0] = loadavg();
  const model = processors[0]?.model ?? 'processor';
  const where = `Node ${process.versions.node}, ${processors.length} × ${model}, load ${load.toFixed(1)}`;
  return `Medians of five. ${where}: the busier the machine, the longer what is elapsed.`;
}

function write(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
