import { FigureFileController } from './figure-file.controller';
import { FiguresPageController } from './figures.controller';
import { QuarterDesk } from './quarter-desk.service';
import { ReportActsPageController } from './report-acts.controller';
import { ReportPageController } from './report.controller';
import { ReportPages } from './report-pages.service';
import { ReportsPageController } from './reports.controller';
import { ReportsPages } from './reports-pages.service';
import { TextsController } from './texts.controller';

/** The pages of quarterly reports. */
export const QUARTER_CONTROLLERS = [
  ReportsPageController,
  ReportPageController,
  ReportActsPageController,
  FiguresPageController,
  FigureFileController,
  TextsController,
];

/** What loads them. */
export const QUARTER_SERVICES = [ReportsPages, ReportPages, QuarterDesk];
