import type { Measure, ReportModel } from '../../quarterly-reports/domain';

/** A thing of which there is one figure a quarter. */
export interface Subject {
  readonly measure: Measure;
  readonly product?: string;
  /** The measure, or the product that it is of. */
  readonly label: string;
}

/** Figures that stand in one table. */
export interface FigureGroup {
  readonly key: string;
  readonly title: string;
  /** Of figures per product: what is counted, of which one source is asked. */
  readonly measure?: Measure;
  readonly subjects: readonly Subject[];
}

/** The figures of a section in the order of its model: what is counted once, and per service what is counted per product. */
export function figureGroups({ measures, services }: ReportModel, section: string): FigureGroup[] {
  const own = measures.filter((one) => one.section === section);
  const once = own.filter(({ per }) => per === 'report');
  const perProduct = own.filter(({ per }) => per === 'product');
  return [
    ...(once.length === 0
      ? []
      : [
          {
            ...{ key: 'kerncijfers', title: 'Cijfers van het kwartaal' },
            subjects: once.map((measure) => ({ measure, label: measure.name })),
          },
        ]),
    ...perProduct.flatMap((measure) =>
      services
        .filter(({ products }) => products.length > 0)
        .map(({ code, name, products }) => ({
          ...{ key: `${measure.key}-${code.replace('.', '-')}`, measure },
          title: `${measure.name}: ${name} (SLA ${code})`,
          subjects: products.map((product) => ({ measure, product: product.code, label: product.name })),
        })),
    ),
  ];
}

/** What a subject is called in a form and in an address: letters, digits and dashes. */
export function subjectKey({ measure, product }: Subject): string {
  return [measure.key, product].filter((part) => part !== undefined).join('-');
}
