import { YEAR_END, YEAR_END_LABELS as LABELS } from '../../templates/documents/year-end';
import { nameReportPart, sayProvisionalYear, summariseYearEnd, wordYearEndState } from '../documents';
import { fill } from '../kernel/text';
import { writeYearEnd, type YearEnd } from '../reporting';
import type { Figures } from './as-known';
import { amount } from './show-figures';

/** The account of a year as the HTTP interface answers it and as a table for a terminal. */
export function showYearEnd(yearEnd: YearEnd): Figures {
  const { body, fingerprint } = yearEnd;
  const figures = [
    'originalBudget',
    'currentBudget',
    'actual',
    'chargeable',
    'charged',
    'owed',
    'parked',
  ] as const;
  const rowOf = (name: string, row: typeof body.total): readonly string[] => [
    name,
    ...figures.map((figure) => amount(row[figure])),
  ];
  const { count, sum, hash } = body.charged;
  return {
    answer: writeYearEnd(yearEnd),
    title: `${fill(YEAR_END.title, { year: body.year.toString() })}, in euro’s. ${wordYearEndState(yearEnd)}.`,
    tables: [
      {
        headings: [
          'Onderdeel',
          'Primitief',
          'Actueel',
          'Werkelijk',
          'Te brengen',
          'Gebracht',
          'Nog te brengen',
          'Aangehouden',
        ],
        rows: [
          ...body.rows.map((row) => rowOf(nameReportPart(row.part), row)),
          rowOf(LABELS.total, body.total),
        ],
      },
    ],
    remarks: sayProvisionalYear(body.year, body.provisionalTables),
    closing: [
      summariseYearEnd(body),
      `${LABELS.lineCount}: ${count.toString()}, samen ${amount(sum)}. ${LABELS.linesHash}: ${hash}`,
      `${LABELS.fingerprint}: ${fingerprint}`,
    ].join('\n'),
  };
}
