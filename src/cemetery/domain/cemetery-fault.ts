import { rowFault, type Place, type RowFault } from '../../kernel/tables';

/** What can be wrong with an export of K2B or a file of tariffs; every one blocks. */
export const CEMETERY_FAULTS = {
  notUtf8: 'F.501',
  notText: 'F.502',
  quotes: 'F.503',
  empty: 'F.504',
  missingColumn: 'F.506',
  columnTwice: 'F.507',
  noRows: 'F.508',
  rowTooLong: 'F.509',
  cellCount: 'F.510',
  emptyCell: 'F.511',
  amount: 'F.512',
  ambiguousAmount: 'F.513',
  date: 'F.514',
  textTooLong: 'F.515',
  controlCharacter: 'F.516',
  quantity: 'F.517',
  term: 'F.518',
  debtorKind: 'F.519',
  postcode: 'F.520',
  registration: 'F.521',
  citizenNumber: 'F.522',
  citizenNumberWrong: 'F.523',
  unknownCemetery: 'F.524',
  unknownArticle: 'F.525',
  noTariffThen: 'F.526',
  otherTariff: 'F.527',
  otherAmount: 'F.528',
  rightEndsFirst: 'F.529',
  otherTerm: 'F.530',
  twiceInFile: 'F.531',
  recordedBefore: 'F.532',
  recordedDifferently: 'F.533',
  correctsUnknown: 'F.534',
  correctsTooMuch: 'F.535',
  correctsUpwards: 'F.536',
  inTheFuture: 'F.537',
  negative: 'F.538',
  country: 'F.539',
  unwritable: 'F.540',
  articleCode: 'F.541',
  untilBeforeFrom: 'F.542',
  tariffsOverlap: 'F.543',
  articleMeansOther: 'F.544',
  mendedNowhere: 'F.545',
  otherSeparator: 'F.546',
  allLeftOut: 'F.574',
  leftOutNowhere: 'F.575',
  correctsOtherDebtor: 'F.577',
  correctsOtherCemetery: 'F.578',
  correctsOtherGrave: 'F.579',
  amountTooLarge: 'F.803',
} as const;
export type CemeteryFaultCode = (typeof CEMETERY_FAULTS)[keyof typeof CEMETERY_FAULTS];

/** Names, addresses and numbers of debtors are never among the values. */
export type CemeteryFault = RowFault<CemeteryFaultCode>;

export function cemeteryFault(
  code: CemeteryFaultCode,
  place: Place,
  values?: Readonly<Record<string, string>>,
): CemeteryFault {
  return rowFault(code, place, values);
}
