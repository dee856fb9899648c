export {
  drawHalfYearOverview,
  type ChargedAmount,
  type HalfYearOverview,
  type OverviewRequest,
  type OverviewRow,
} from './half-year-overview';
