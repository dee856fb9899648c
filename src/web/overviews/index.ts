import { OverviewPageController } from './overview.controller';
import { OverviewPages } from './overview-pages.service';
import { OverviewsPageController } from './overviews.controller';
import { OverviewsPages } from './overviews-pages.service';

/** The pages of half-year overviews. */
export const OVERVIEW_CONTROLLERS = [OverviewsPageController, OverviewPageController];

/** What loads them. */
export const OVERVIEW_SERVICES = [OverviewsPages, OverviewPages];
