export { brokenOffFault } from './broken-off-fault';
export { cemeteryContents } from './cemetery-contents';
export {
  builtInProfileNames,
  exportProfile,
  outputProfile,
  rowsFormatOf,
  workingDaysWith,
} from './cemetery-profiles';
export { CemeteryModule } from './cemetery.module';
export type { FileDelivery } from './deliveries/delivery-rows';
export { SendAgain } from './deliveries/send-again.service';
export { ChannelsReader } from './channels/channels.reader';
export { SetUpChannel } from './channels/set-up-channel.service';
export { DeliveryLog, type DeliveryKey, type DueDelivery } from './deliveries/delivery-log.service';
export { DELIVER_CEMETERY_FILE } from './deliveries/order-delivery.service';
export { ReleasedContent } from './deliveries/released-content.reader';
export { CEMETERY_GROUP, CEMETERY_PROBLEMS, CEMETERY_SOURCE } from './cemetery-problems.dto';
export type { CheckExportRefusal } from './exports/check-export.service';
export {
  type AcceptedExport,
  type ExportFile,
  type KeptLeftOut,
  type MendedCell,
  type RowToLeaveOut,
  type UploadInHand,
} from './exports/export-upload';
export { ExportRowsReader } from './exports/export-rows.reader';
export { ExportsReader, type ExportInFull } from './exports/exports.reader';
export { ExportUploads } from './exports/export-uploads.service';
export { MendExports } from './exports/mend-exports.service';
export { fitsExport, previewExport, type ExportPreview } from './exports/preview-export';
export {
  ReviewExport,
  type FaultyRow,
  type LeftOutBeside,
  type MendedBeside,
  type ReviewedExport,
} from './exports/review-export.service';
export { ProfilesReader, type KnownProfile, type ReadableProfile } from './profiles/profiles.reader';
export { RecordProfile } from './profiles/record-profile.service';
export { renderBillingFile, type RenderedFile } from './render-billing-file';
export { ReadInTariffs, type TariffsRefusal } from './series/read-in-tariffs.service';
export { SeriesReader } from './series/series.reader';
export type { SeriesVersion } from './series/series-version';
export type { TariffFile } from './series/tariff-file';
export { SetUpSeries } from './series/set-up-series.service';
export { DoFileAct } from './windows/do-file-act.service';
export { DownloadFile } from './windows/download-file.service';
export { FileDoersReader } from './windows/file-doers.reader';
export { ListedItemsReader, type ItemSource, type ListedItem } from './windows/listed-items.reader';
export { PaperTermsReader, type PaperTerms } from './windows/paper-terms.reader';
export { PrepareFile } from './windows/prepare-file.service';
export { ReleaseFile } from './windows/release-file.service';
export type {
  FileAct,
  FileActName,
  KeptFigures,
  KeptSum,
  NamedSum,
  Preparation,
  ReleasedFile,
} from './windows/file-rows';
export { WaitingReader, type BesideExport, type WaitingForWindow } from './windows/waiting.reader';
export { WindowPath } from './windows/windows.dto';
export { WindowDaysReader } from './windows/window-days.reader';
export {
  differingReceipt,
  WindowsReader,
  type ShownWindow,
  type WindowInFull,
  type WindowsSoFar,
} from './windows/windows.reader';
