/** An article of the agreement or its SLA, and what of the product stands for it. */
export interface Article {
  /** As people refer to it: `DVO 4.2`, `SLA Ziekteverzuim`. */
  readonly id: string;
  /** What it comes to, in one sentence of our own. */
  readonly says: string;
  /** Where the SLA of 2023 said something else. */
  readonly in2023?: string;
  /** The rules that carry it out, by their id. */
  readonly rules?: readonly string[];
  /** The operations of the HTTP interface, by method and path. */
  readonly routes?: readonly string[];
  /** The pages, by path. */
  readonly screens?: readonly string[];
  /** The tests that fail when it is broken: a golden scenario, or a file with the title of a test in it. */
  readonly tests?: readonly string[];
  /** What is agreed and not built yet; it is never counted as covered. */
  readonly planned?: readonly string[];
  /** Why nothing of it is in the product: it has no effect on money. */
  readonly without?: string;
}

/** Where the operations of an agreement begin. */
export const OF = '/v1/overeenkomsten/:kenmerk';
