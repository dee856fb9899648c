import { Euro } from '../../kernel/money';
import { readFact, type Fields } from '../../kernel/reading';
import { fitsTable } from './fits-table';
import type { SalaryTable, TableAcceptance, TableConsultation } from './salary-table';

/** Reads a salary table: monthly amounts in euros per scale. */
export function readSalaryTable(fields: Fields): SalaryTable {
  return {
    ...readFact(fields),
    collectiveAgreement: fields.text('collectiveAgreement'),
    from: fields.date('from'),
    ...(fields.has('provisional') && { provisional: fields.flag('provisional') }),
    scales: fields.object(
      'scales',
      (scales) => new Map(scales.keys().map((scale) => [scale, readScale(scales, scale)])),
    ),
  };
}

function readScale(scales: Fields, scale: string): Euro[] {
  const amounts = scales.plainList(scale, 'not-an-amount', (value) => {
    const isText = typeof value === 'string' || typeof value === 'number';
    return isText ? Euro.parse(value.toString()) : undefined;
  });
  if (!amounts.every(fitsTable)) scales.fault(scale, 'amount-too-large', { bound: '100.000.000' });
  if (scales.isEmptyList(scale)) scales.fault(scale, 'empty-list');
  return amounts;
}

/** Reads the client's acceptance of a table (R2). */
export function readTableAcceptance(fields: Fields): TableAcceptance {
  return {
    ...readFact(fields),
    table: fields.text('table'),
    acceptedOn: fields.date('acceptedOn'),
    ...(fields.has('reference') && { reference: fields.text('reference') }),
    ...(fields.has('effectSeen') && { effectSeen: fields.text('effectSeen') }),
  };
}

/** Reads the consultation about a table that the SLA asks for. */
export function readTableConsultation(fields: Fields): TableConsultation {
  return {
    ...readFact(fields),
    table: fields.text('table'),
    consultedOn: fields.date('consultedOn'),
    consultedWith: fields.text('consultedWith'),
    means: fields.text('means'),
    ...(fields.has('remark') && { remark: fields.text('remark') }),
  };
}
