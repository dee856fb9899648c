import plainMonth from '../scenarios/01-plain-month/scenario.json';

const again = (name: string): string => `${name}-again`;

/** The worked example with each function twice, so that its document has eight lines: six salaries, overhead, training. */
export const EIGHT_LINES: Pick<typeof plainMonth, 'formation' | 'payroll'> = {
  formation: [
    ...plainMonth.formation,
    ...plainMonth.formation.map((place) => ({
      ...place,
      id: again(place.id),
      function: again(place.function),
    })),
  ],
  payroll: [
    ...plainMonth.payroll,
    ...plainMonth.payroll.map((line) => ({
      ...line,
      ...{ id: again(line.id), function: again(line.function), employee: again(line.employee) },
    })),
  ],
};
