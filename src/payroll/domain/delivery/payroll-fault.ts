import type { Fault } from '../../../kernel/fault/fault';
import { rowFault, type Place, type RowFault } from '../../../kernel/tables';

/** What can be wrong with a payroll file. F blocks; W may be accepted with a reason. */
export const PAYROLL_FAULTS = {
  notUtf8: 'F.101',
  notText: 'F.102',
  quotes: 'F.103',
  empty: 'F.104',
  personalColumn: 'F.105',
  missingColumn: 'F.106',
  columnTwice: 'F.107',
  noRows: 'F.108',
  rowTooLong: 'F.109',
  cellCount: 'F.110',
  emptyCell: 'F.111',
  amount: 'F.112',
  ambiguousAmount: 'F.113',
  month: 'F.114',
  otherBookedMonth: 'F.115',
  otherDelivery: 'F.116',
  costMonthAfterBooked: 'F.117',
  outsideAgreement: 'F.118',
  citizenNumber: 'F.119',
  notTheMonth: 'F.120',
  unknownFunction: 'F.121',
  unknownComponent: 'F.122',
  nothingCounts: 'F.123',
  textTooLong: 'F.124',
  manyReasons: 'F.125',
  amountTooLarge: 'F.126',
  totalTooLarge: 'F.127',
  controlCharacter: 'F.128',
  healthInReason: 'F.129',
  controlTotal: 'F.130',
  controlCount: 'F.131',
  noControlRow: 'F.132',
  afterControlRow: 'F.133',
  controlRow: 'F.134',
  rowTotal: 'F.135',
  rowCount: 'F.136',
  employeeInReason: 'F.144',
  sourceTaken: 'F.147',
} as const;
export type PayrollFaultCode = (typeof PAYROLL_FAULTS)[keyof typeof PAYROLL_FAULTS];

export const PAYROLL_WARNINGS = {
  functionWithoutPay: 'W.141',
  jump: 'W.142',
  backPayWithoutReason: 'W.143',
  outsideFormation: 'W.144',
  earlierYear: 'W.145',
  negativeTotal: 'W.146',
  recordedBefore: 'W.147',
  paidFromOverhead: 'W.148',
} as const;
export type PayrollWarningCode = (typeof PAYROLL_WARNINGS)[keyof typeof PAYROLL_WARNINGS];

/** Amounts of rows and pseudonyms are never among the values; totals of the file are. */
export type PayrollFault = RowFault<PayrollFaultCode>;

/** Something to look at in a file that is otherwise in order: accepted with a reason, or mended. */
export interface PayrollWarning extends Fault {
  readonly code: PayrollWarningCode;
  readonly values: Readonly<Record<string, string>>;
}

export function payrollFault(
  code: PayrollFaultCode,
  place: Place,
  values?: Readonly<Record<string, string>>,
): PayrollFault {
  return rowFault(code, place, values);
}
