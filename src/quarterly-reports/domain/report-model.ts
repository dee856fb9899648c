import { firstDayOf, monthsOfQuarter, type Quarter } from '../../kernel/time';

/** What of a section the service fills in by itself. */
export type FilledPart = 'formation' | 'notices' | 'supplementary' | 'changes' | 'financial' | 'addenda';

/** How a measure is counted; hours have a decimal at most two places long. */
export type MeasureUnit = 'count' | 'hours' | 'percentage';

export interface ReportSection {
  readonly key: string;
  readonly title: string;
  readonly filled: readonly FilledPart[];
}

/** A number that is entered every quarter: once, or of each product. */
export interface Measure {
  readonly key: string;
  readonly name: string;
  readonly unit: MeasureUnit;
  readonly per: 'report' | 'product';
  readonly section: string;
  /** What it should at least come to; below it the report says why (SLA 1.7). */
  readonly norm?: string;
}

export interface ReportService {
  readonly code: string;
  readonly name: string;
  readonly products: readonly { readonly code: string; readonly name: string }[];
}

/** What the two sides agreed that a quarterly report is about: the reporting model of an edition of the SLA (DVO 6). */
export interface ReportModel {
  readonly name: string;
  readonly title: string;
  /** The day from which the edition of the SLA holds. */
  readonly from: string;
  readonly services: readonly ReportService[];
  readonly sections: readonly ReportSection[];
  readonly measures: readonly Measure[];
}

/** The model by which a quarter is reported: that of the SLA in force when the quarter begins; before the first, none. */
export function modelOf(models: readonly ReportModel[], quarter: Quarter): ReportModel | undefined {
  const [first] = monthsOfQuarter(quarter);
  const inForce = models.filter(({ from }) => first !== undefined && from <= firstDayOf(first));
  return inForce.reduce<ReportModel | undefined>(
    (latest, model) => (latest && latest.from > model.from ? latest : model),
    undefined,
  );
}

export function productsOf({ services }: ReportModel): ReportService['products'] {
  return services.flatMap(({ products }) => products);
}
