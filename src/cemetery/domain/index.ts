export type { FileHead, FileItem } from './billing-file';
export { ExportTotals } from './export-totals';
export { findSeparator } from './find-separator';
export { CEMETERY_FAULTS, cemeteryFault, type CemeteryFault, type CemeteryFaultCode } from './cemetery-fault';
export type { MendedCells } from './cell-reader';
export { CellFinder, type CellPlace } from './cell-finder';
export type { CemeteryItem, Debtor, GraveRight } from './cemetery-item';
export type { EarlierItem, ItemContext } from './check-item';
export { compareTariffs, type ComparedTariff, type TariffChanges } from './compare-tariffs';
export type { ComposedFile, ComposedHead } from './compose-file';
export type { DeliverySeries } from './delivery-series';
export { windowAt, windowNumberOf, windowsOfYear, type DeliveryWindow } from './delivery-window';
export { fileHead } from './file-head';
export { FileTotals, type ControlFigures, type CountAndSum, type CountedItem } from './file-totals';
export { isLate } from './fits-window';
export { groupToMend, mendedAt, type MendGroup, type ToMend } from './group-to-mend';
export { fitsRows } from './fits-rows';
export { hoursToKeep } from './hours-to-keep';
export {
  ItemFileReader,
  type BesideFile,
  type ItemFileOutcome,
  type ItemTotals,
  type ReadItem,
} from './item-file-reader';
export {
  DATE_NOTATIONS,
  ITEM_COLUMNS,
  REQUIRED_ITEM_COLUMNS,
  type ColumnPlace,
  type ItemColumn,
  type ItemProfile,
} from './item-profile';
export type { LeftOutRow } from './left-out-rows';
export type { OutputProfile } from './output-profile';
export { DUE_SHIFTS, isInReach, LEAST_DAYS, readDeliverySeries, readNewSeries } from './read-delivery-series';
export type { ItemReading } from './read-item';
export { isLapsing, keptUntil } from './kept-until';
export { ITEM_COLUMN_KEYS, readItemProfile } from './read-item-profile';
export {
  LONGEST_LABEL,
  PROFILE_KINDS,
  PROFILE_LABEL,
  readProfileName,
  writeProfileName,
  type ProfileKind,
  type ProfileName,
} from './profile-name';
export { amountDue, deviates } from './deviates';
export { proposeProfile, type ProposedProfile } from './propose-profile';
export { OUTPUT_FIELD_NAMES, readOutputProfile } from './read-output-profile';
export { readTariffs } from './read-tariffs';
export { replayExports, type DatedExport } from './replay-exports';
export { RowSorter } from './row-sorter';
export { staffNumbers, type StaffNumbers } from './staff-numbers';
export { tariffOn, type Tariff } from './tariff';
export { wayOut, type WayOut } from './way-out';
export { windowState, type WindowEvents, type WindowState } from './window-state';
export { BillingFileWriter } from './write-billing-file';
export { writeItem } from './write-item';
export { writeProposedProfile } from './write-proposed-profile';
