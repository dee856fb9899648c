import { CheckExportPages } from './exports/check-export-pages.service';
import { CheckExportController } from './exports/check-export.controller';
import { ChooseExportController } from './exports/choose-export.controller';
import { ColumnsPages } from './exports/columns-pages.service';
import { ColumnsController } from './exports/columns.controller';
import { ExportPages } from './exports/export-pages.service';
import { ExportsPageController } from './exports/exports.controller';
import { LeaveOutController } from './exports/leave-out.controller';
import { ReviewedExports } from './exports/reviewed-exports.service';
import { K2bItemsController } from './items/items.controller';
import { K2bChannelController } from './set-up/channel.controller';
import { K2bProfileController } from './set-up/profile.controller';
import { K2bSeriesController } from './set-up/series.controller';
import { K2bSetUpController } from './set-up/set-up.controller';
import { K2bTariffsController } from './set-up/tariffs.controller';
import { K2bDesk } from './tasks/k2b-desk.service';
import { CarryOutOnWindow } from './window/carry-out-on-window.service';
import { K2bDeliveryController } from './window/delivery.controller';
import { K2bPapersController } from './window/papers.controller';
import { K2bActsController } from './window/window-acts.controller';
import { WindowDoersReader } from './window/window-doers.reader';
import { WindowPages } from './window/window-pages.service';
import { WindowReader } from './window/window.reader';
import { K2bWindowController } from './window/window.controller';
import { WindowsPages } from './windows/windows-pages.service';
import { K2bWindowsController } from './windows/windows.controller';

/** The pages of delivery to the K2B system. */
export const K2B_CONTROLLERS = [
  K2bSetUpController,
  K2bChannelController,
  K2bProfileController,
  K2bSeriesController,
  K2bTariffsController,
  K2bWindowsController,
  ChooseExportController,
  ColumnsController,
  CheckExportController,
  LeaveOutController,
  ExportsPageController,
  // After every page of `/k2b` that has a name of its own: its first part stands for any window.
  K2bWindowController,
  K2bItemsController,
  K2bActsController,
  K2bDeliveryController,
  K2bPapersController,
];

/** What loads them. */
export const K2B_SERVICES = [
  WindowsPages,
  ExportPages,
  CheckExportPages,
  ReviewedExports,
  ColumnsPages,
  WindowDoersReader,
  WindowPages,
  WindowReader,
  CarryOutOnWindow,
  K2bDesk,
];
