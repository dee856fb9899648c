export { drawForecast, type Forecast, type ForecastRequest, type PartForecast } from './forecast';
export {
  drawHalfYearOverview,
  type ChargedAmount,
  type HalfYearOverview,
  type OverviewRequest,
  type OverviewRow,
} from './half-year-overview';
