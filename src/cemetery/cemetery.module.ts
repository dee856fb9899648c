import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { PartiesModule } from '../parties';
import { ChannelsController } from './channels/channels.controller';
import { ChannelsReader } from './channels/channels.reader';
import { SetUpChannel } from './channels/set-up-channel.service';
import { DeliveriesController } from './deliveries/deliveries.controller';
import { DeliveriesStore } from './deliveries/deliveries.store';
import { DeliveryLog } from './deliveries/delivery-log.service';
import { OrderDelivery } from './deliveries/order-delivery.service';
import { ReleasedContent } from './deliveries/released-content.reader';
import { SendAgain } from './deliveries/send-again.service';
import { AcceptExport } from './exports/accept-export.service';
import { CheckExport } from './exports/check-export.service';
import { ExportUploads } from './exports/export-uploads.service';
import { ExportsController } from './exports/exports.controller';
import { ExportsReader } from './exports/exports.reader';
import { ExportRowsReader } from './exports/export-rows.reader';
import { ExportsStore } from './exports/exports.store';
import { ItemsStore } from './exports/items.store';
import { KeptUploads } from './exports/kept-uploads.service';
import { LeftOutStore } from './exports/left-out.store';
import { MendExports } from './exports/mend-exports.service';
import { RemoveExportUpload } from './exports/remove-upload.processor';
import { ReviewExport } from './exports/review-export.service';
import { ExportUploadsStore } from './exports/uploads.store';
import { ProfilesController } from './profiles/profiles.controller';
import { ProfilesReader } from './profiles/profiles.reader';
import { ProfilesStore } from './profiles/profiles.store';
import { RecordProfile } from './profiles/record-profile.service';
import { ReadInTariffs } from './series/read-in-tariffs.service';
import { SeriesController } from './series/series.controller';
import { SeriesReader } from './series/series.reader';
import { SeriesStore } from './series/series.store';
import { SetUpSeries } from './series/set-up-series.service';
import { TariffsController } from './series/tariffs.controller';
import { TariffsStore } from './series/tariffs.store';
import { ComposeWindow } from './windows/compose-window.service';
import { DebtorsStore } from './windows/debtors.store';
import { DoFileAct } from './windows/do-file-act.service';
import { DownloadFile } from './windows/download-file.service';
import { FileActsStore } from './windows/file-acts.store';
import { FileDoersReader } from './windows/file-doers.reader';
import { FileHistoryReader } from './windows/file-history.reader';
import { FilesController } from './windows/files.controller';
import { FilesStore } from './windows/files.store';
import { FreezeFile } from './windows/freeze-file.service';
import { KeepDebtorsForTerm } from './windows/keep-debtors-for-term.service';
import { KeepFileAct } from './windows/keep-file-act.service';
import { ListedItemsReader } from './windows/listed-items.reader';
import { PaperTermsReader } from './windows/paper-terms.reader';
import { PrepareFile } from './windows/prepare-file.service';
import { RecordRelease } from './windows/record-release.service';
import { ReleaseFile } from './windows/release-file.service';
import { ReleaseGuard } from './windows/release-guard.service';
import { RemoveDebtors } from './windows/remove-debtors.processor';
import { WaitingItemsStore } from './windows/waiting-items.store';
import { WaitingBesideStore } from './windows/waiting-beside.store';
import { WaitingReader } from './windows/waiting.reader';
import { WindowsController } from './windows/windows.controller';
import { WindowDaysReader } from './windows/window-days.reader';
import { WindowsReader } from './windows/windows.reader';

const STORES = [
  ...[DebtorsStore, ExportsStore, ExportUploadsStore, FileActsStore, FilesStore, ItemsStore],
  ...[LeftOutStore, WaitingBesideStore],
  ...[DeliveriesStore, ProfilesStore, SeriesStore, TariffsStore, WaitingItemsStore],
];
const STEPS = [
  ...[AcceptExport, CheckExport, ComposeWindow, FreezeFile, KeepDebtorsForTerm, KeepFileAct],
  ...[FileHistoryReader, KeptUploads, OrderDelivery, RecordRelease, RemoveDebtors, RemoveExportUpload],
];
const USE_CASES = [
  ...[DoFileAct, DownloadFile, ExportsReader, ExportUploads, MendExports, PaperTermsReader, PrepareFile],
  ...[
    ProfilesReader,
    ReadInTariffs,
    RecordProfile,
    ReleaseFile,
    ReleaseGuard,
    ReviewExport,
    SeriesReader,
    SetUpSeries,
  ],
  ...[
    ChannelsReader,
    DeliveryLog,
    ExportRowsReader,
    FileDoersReader,
    ListedItemsReader,
    ReleasedContent,
    SendAgain,
    SetUpChannel,
    WaitingReader,
    WindowDaysReader,
    WindowsReader,
  ],
];

@Module({
  imports: [AgreementsModule, PartiesModule],
  controllers: [
    ...[SeriesController, TariffsController, ProfilesController, ExportsController, WindowsController],
    ...[FilesController, ChannelsController, DeliveriesController],
  ],
  providers: [...STORES, ...STEPS, ...USE_CASES],
  exports: USE_CASES,
})
export class CemeteryModule {}
