import type { LocalDate } from '../../kernel/time';
import type { FormationLine, RegradingAnnouncement } from './terms-facts';

/** A function that went to another scale from a day (DVO 4.4). */
export interface Regrading {
  readonly function: string;
  readonly from: LocalDate;
  readonly scaleBefore: string;
  readonly scale: string;
  /** When the client was told; absent when nothing of it is recorded. */
  readonly announcement?: RegradingAnnouncement;
  /** Told after the day from which it counts, while it is to be discussed beforehand. */
  readonly isLate: boolean;
}

/**
 * The regradings in the formation, by day and function, each with its announcement. One without is
 * settled all the same, from its day (DVO 4.4).
 */
export function regradingsOf(
  formation: readonly FormationLine[],
  announcements: readonly RegradingAnnouncement[],
): Regrading[] {
  const steps = distinct(formation.flatMap(stepsOf)).sort(byDay);
  return steps.map((step) => {
    const announcement = announcements.find((one) => isAbout(one, step, steps));
    return {
      ...step,
      ...(announcement && { announcement }),
      isLate: announcement !== undefined && announcement.announcedOn > step.from,
    };
  });
}

/** Announcements of which no regrading came yet: the inquiry goes on, or its outcome is not recorded (DVO 4.4). */
export function openInquiries(
  formation: readonly FormationLine[],
  announcements: readonly RegradingAnnouncement[],
): RegradingAnnouncement[] {
  const steps = distinct(formation.flatMap(stepsOf)).sort(byDay);
  return announcements.filter((one) => !steps.some((step) => isAbout(one, step, steps)));
}

type Step = Pick<Regrading, 'function' | 'from' | 'scaleBefore' | 'scale'>;

function stepsOf({ function: jobFunction, grades }: FormationLine): Step[] {
  const ordered = [...grades].sort((left, right) => compare(left.from, right.from));
  return ordered.flatMap(({ from, scale }, index) => {
    const before = ordered[index - 1];
    if (!before || before.scale === scale) return [];
    return [{ function: jobFunction, from, scaleBefore: before.scale, scale }];
  });
}

/** Several lines of one function may be regraded together: that is announced once. */
function distinct(steps: readonly Step[]): Step[] {
  return [...new Map(steps.map((step) => [JSON.stringify(Object.entries(step)), step])).values()];
}

function isAbout(announcement: RegradingAnnouncement, step: Step, steps: readonly Step[]): boolean {
  if (announcement.function !== step.function) return false;
  if (announcement.from !== undefined) return announcement.from === step.from;
  const following = steps.find(
    (one) => one.function === announcement.function && one.from >= announcement.announcedOn,
  );
  return following?.from === step.from;
}

function byDay(left: Step, right: Step): number {
  return compare(left.from, right.from) || compare(left.function, right.function);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
