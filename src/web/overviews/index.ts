import { OverviewActsController } from './overview-acts.controller';
import { OverviewPageController } from './overview.controller';
import { OverviewPages } from './overview-pages.service';
import { OverviewTasks } from './overview-tasks.service';
import { OverviewsPageController } from './overviews.controller';
import { OverviewsPages } from './overviews-pages.service';
import { OverviewVersionController } from './version.controller';

/** The pages of half-year overviews. */
export const OVERVIEW_CONTROLLERS = [
  OverviewsPageController,
  OverviewPageController,
  OverviewActsController,
  OverviewVersionController,
];

/** What loads them. */
export const OVERVIEW_SERVICES = [OverviewsPages, OverviewPages, OverviewTasks];
