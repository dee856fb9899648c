import type { LocalDate } from '../../kernel/time';
import type { AddendumKind } from './addendum-facts';

/** What is done with an addendum, each by one side; the acts of an addendum are its history. */
export const ACTS = {
  submit: { side: 'contractor' },
  answer: { side: 'contractor' },
  withdraw: { side: 'contractor' },
  complete: { side: 'contractor' },
  'record-paper-consent': { side: 'contractor' },
  'offer-costs': { side: 'contractor' },
  ask: { side: 'client' },
  approve: { side: 'client', decides: true },
  refuse: { side: 'client', decides: true },
  'confirm-paper-consent': { side: 'client', decides: true },
  'deny-paper-consent': { side: 'client' },
  'agree-costs': { side: 'client', decides: true },
  'refuse-costs': { side: 'client' },
} as const satisfies Readonly<
  Record<string, { readonly side: 'contractor' | 'client'; readonly decides?: boolean }>
>;

export type AddendumActName = keyof typeof ACTS;

/** Which side does an act. */
export function sideOf(act: AddendumActName): 'contractor' | 'client' {
  return ACTS[act].side;
}

/** An act that was done. */
export interface AddendumAct {
  /** Its place among the acts on its version, from 1. */
  readonly number: number;
  readonly act: AddendumActName;
  /** The version that it was about. */
  readonly version: number;
  /** Identifier of the person, never a name. */
  readonly person: string;
  /** The question, the answer or the reason. */
  readonly text?: string;
  /** The day of a consent on paper, or of completion. */
  readonly day?: LocalDate;
  /** The costs of a calamity that are offered. */
  readonly entries?: readonly string[];
}

export interface AddendumVersion {
  readonly version: number;
  readonly writtenBy: string;
  /** SHA-256 (hex) of what it proposes: a consent is of this and of nothing else (DVO 3.6). */
  readonly fingerprint: string;
}

/** Everything that happened to one addendum, by version; a side sees what was put to it. */
export interface AddendumHistory {
  readonly addendum: string;
  readonly kind: AddendumKind;
  readonly versions: readonly AddendumVersion[];
  readonly acts: readonly AddendumAct[];
}
