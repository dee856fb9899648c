import { nameReportPart } from '../../documents';
import { fill, formatEuro, nameOfMonth, shortNameOfMonth } from '../../kernel/text';
import { drawGroupedBars, drawLines, type Drawing, type Tone } from '../../platform/chart';
import type { BudgetStand } from '../../reporting/domain';

interface BudgetChart {
  readonly title: string;
  readonly summary: string;
  readonly legend: readonly { readonly tone: Tone; readonly text: string; readonly isLimit?: boolean }[];
  readonly drawing: Drawing;
}

/** In units of the drawing; the page scales it. */
const WIDTH = 540;
const LABELS_AT_LEFT = 128;

/** Per part with a limit: the limit, the costs to date and those expected of the year. */
export function useOfLimits({ parts }: BudgetStand): BudgetChart {
  const groups = parts
    .filter(({ limit, costs }) => !limit.isZero() || !costs.isZero())
    .map(({ row, limit, costs, prospect }) => ({
      ...{ label: nameReportPart(row), amounts: [limit, costs, prospect.costs] },
    }));
  return {
    title: 'Gebruik van de grenzen',
    legend: [
      { tone: 'first', text: 'Grens van het jaar' },
      { tone: 'second', text: 'Kosten tot nu toe' },
      { tone: 'third', text: 'Verwachte kosten van het jaar' },
    ],
    drawing: drawGroupedBars(groups, WIDTH, LABELS_AT_LEFT),
    summary: groups
      .map(({ label, amounts }) => {
        const [limit = '', costs = '', expected = ''] = amounts.map(formatEuro);
        const text = '{label}: grens {limit}, kosten tot nu toe {costs}, verwacht {expected}.';
        return fill(text, { label, limit, costs, expected });
      })
      .join(' '),
  };
}

/** The formation from January on: costs, what is expected, and the limit of the year. */
export function formationThroughYear({ parts, months }: BudgetStand): BudgetChart | undefined {
  const formation = parts.find(({ row }) => row === 'formation');
  const last = months.at(-1);
  if (!formation || !last) return undefined;
  const reached = months.findLast(({ costs }) => costs !== undefined);
  const paid = months.map(({ costs }) => costs);
  // Where costs end what is expected begins, so that the one line goes on in the other.
  const expected = months.map((one, index) =>
    one.costs === undefined || months[index + 1]?.costs === undefined ? one.expected : undefined,
  );
  return {
    title: 'Loonkosten door het jaar',
    legend: [
      { tone: 'first', text: 'Loonkosten tot nu toe' },
      { tone: 'second', text: 'Verwachte loonkosten' },
      { tone: 'third', text: 'Grens van de formatie', isLimit: true },
    ],
    drawing: drawLines(
      months.map(({ month }) => shortNameOfMonth(month)),
      [
        { tone: 'second', amounts: expected },
        { tone: 'first', amounts: paid },
        { tone: 'third', isLimit: true, amounts: months.map(() => formation.limit) },
      ],
      WIDTH,
    ),
    summary: [
      ...(reached?.costs
        ? [`Tot en met ${nameOfMonth(reached.month)} zijn de loonkosten ${formatEuro(reached.costs)}.`]
        : []),
      `Voor het hele jaar worden ze verwacht op ${formatEuro(last.expected)}; de grens is ${formatEuro(formation.limit)}.`,
    ].join(' '),
  };
}
