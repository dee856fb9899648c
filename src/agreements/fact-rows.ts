import type { Instant } from '../platform/clock';

/** One fact in the shape of a scenario file, without what its recording says. */
export interface FactItem {
  /** The list of the scenario file it belongs to, such as `formation`. */
  readonly list: string;
  readonly item: Readonly<Record<string, unknown>> & { readonly id: string; readonly replaces?: string };
}

/** An act of recording: when, by whom, from which source, and which positions it took. */
export interface Recording {
  readonly firstPosition: number;
  readonly lastPosition: number;
  readonly source: string;
  readonly recordedAt: Instant;
  readonly recordedOn: string;
}

/** Facts per list, as items of a scenario file with their moment, source and position. */
export type FactLists = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** How far the recording of an agreement has come. */
export interface Stand {
  readonly position: number;
  /** Tells one stand from every other, also from that of a database that was put back: of one key the facts never change. */
  readonly key: string;
}
