import { SLA_2023 } from '../../templates/reports/sla-2023';
import { SLA_2024 } from '../../templates/reports/sla-2024';
import type { Quarter } from '../kernel/time';
import { modelOf, type ReportModel } from './domain';

/** The reporting models that the two sides agreed on, one an edition of the SLA. */
export const REPORT_MODELS: readonly ReportModel[] = [SLA_2023, SLA_2024];

/** The model that a report was made by. */
export function reportModelNamed(name: string): ReportModel | undefined {
  return REPORT_MODELS.find((model) => model.name === name);
}

/** The model by which a quarter is reported (DVO 6). */
export function reportModelOf(quarter: Quarter): ReportModel | undefined {
  return modelOf(REPORT_MODELS, quarter);
}
