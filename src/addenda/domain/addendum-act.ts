import type { LocalDate } from '../../kernel/time';
import type { Action } from '../../people/domain';
import type { AddendumKind } from './addendum-facts';

/**
 * What is done with an addendum: by which side, under which permission, and whether it decides on what the other
 * side prepared. The acts of an addendum are its history.
 */
export const ACTS = {
  submit: { side: 'contractor', permission: 'addendum.propose', isOfSeen: true },
  answer: { side: 'contractor', permission: 'addendum.propose' },
  withdraw: { side: 'contractor', permission: 'addendum.propose' },
  complete: { side: 'contractor', permission: 'addendum.propose' },
  'record-paper-consent': { side: 'contractor', permission: 'addendum.propose' },
  'offer-costs': { side: 'contractor', permission: 'calamity.offer' },
  ask: { side: 'client', permission: 'addendum.decide' },
  approve: { side: 'client', permission: 'addendum.decide', isOfSeen: true },
  refuse: { side: 'client', permission: 'addendum.decide', isOfSeen: true },
  'confirm-paper-consent': { side: 'client', permission: 'addendum.decide', isOfSeen: true },
  'deny-paper-consent': { side: 'client', permission: 'addendum.decide', isOfSeen: true },
  'agree-costs': { side: 'client', permission: 'calamity.agree', isOfSeen: true },
  'refuse-costs': { side: 'client', permission: 'calamity.agree', isOfSeen: true },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly side: 'contractor' | 'client';
      readonly permission: Action;
      /** Refused when what was seen has changed since. */
      readonly isOfSeen?: true;
    }
  >
>;

export type AddendumActName = keyof typeof ACTS;

/** Which side does an act. */
export function sideOf(act: AddendumActName): 'contractor' | 'client' {
  return ACTS[act].side;
}

/** Under which permission someone does an act. */
export function permissionFor(act: AddendumActName): Action {
  return ACTS[act].permission;
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
