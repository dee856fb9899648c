import { YEAR_END, YEAR_END_LABELS as LABELS } from '../../templates/documents/year-end';
import {
  nameReportPart,
  sayProvisionalYear,
  summariseYearEnd,
  wordParked,
  wordYearEndState,
} from '../documents';
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
      ...parkedTable(body),
      ...owedTable(body),
    ],
    remarks: sayProvisionalYear(body.year, body.provisionalTables),
    closing: [
      summariseYearEnd(body),
      `${LABELS.lineCount}: ${count.toString()}, samen ${amount(sum)}. ${LABELS.linesHash}: ${hash}`,
      `${LABELS.fingerprint}: ${fingerprint}`,
    ].join('\n'),
  };
}

type Tables = Figures['tables'];

/** What is parked, with what would release it; no table when nothing is. */
function parkedTable({ parked }: YearEnd['body']): Tables {
  const rows = parked.map(({ part, reason, amount: euros }) => {
    const wording = wordParked(reason, 'screen');
    return [nameReportPart(part), wording.reason, wording.release, amount(euros)];
  });
  const headings = [LABELS.part, LABELS.reason, LABELS.release, LABELS.amount];
  return rows.length === 0 ? [] : [{ headings, rows }];
}

/** What is owed and not invoiced yet; no table when nothing is. */
function owedTable({ owed }: YearEnd['body']): Tables {
  const rows = owed.map(({ part, net, vat, gross }) => [
    nameReportPart(part),
    ...[net, vat, gross].map(amount),
  ]);
  const headings = [LABELS.part, LABELS.net, LABELS.vat, LABELS.gross];
  return rows.length === 0 ? [] : [{ headings, rows }];
}
