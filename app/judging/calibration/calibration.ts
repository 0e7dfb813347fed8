import type { Criterion } from "~/competitions/criteria";
import type { Scores } from "../ballot";
import { ownMarks, type OwnMarks } from "../own-marks";

/** So many samples a round has at most: practice, and no round of its own. */
export const mostSamples = 6;

/** From so many jurors on the panel's spread of a sample is shown: of two, one would read the other's mark. */
export const leastLocked = 3;

/**
 * How the panel used each criterion on one sample, for a juror who has locked it; without names, and null while too few
 * have.
 *
 * @param locked the scores of every locked ballot on this sample, one's own among them.
 */
export const panelSpread = (
  criteria: readonly Criterion[],
  locked: readonly Scores[],
): OwnMarks[] | null =>
  lockedOn(criteria, locked).length < leastLocked
    ? null
    : ownMarks(
        criteria.filter((one) => lockedOn([one], locked).length >= leastLocked),
        locked.map((scores) => ({ scores })),
      );

/** Those of the panel that marks by these criteria; of a panel of another source there are none. */
export const lockedOn = (criteria: readonly Criterion[], locked: readonly Scores[]): Scores[] =>
  locked.filter((scores) => criteria.some(({ id }) => scores[id] !== undefined));

/** A sample as far as opening the calibration is concerned. */
export interface SampleState {
  title: string;
  /** Its picture passed inspection. */
  fit: boolean;
}

/** Samples that cannot be opened yet, counted from one: they lack a title, or their picture is not accepted. */
export const unreadySamples = (samples: readonly SampleState[]): number[] =>
  samples.flatMap(({ title, fit }, at) => (title.trim() && fit ? [] : [at + 1]));
