// What anybody can do with a published result: tally its package again.
import { createHash } from "node:crypto";
import { expect } from "vitest";
import { readTallyInput } from "~/judging/tally-input";
import { verifyResultsPackage } from "~/judging/results-package";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Tallies a published package again, expects the same result, and answers the scores in it, lowest first. */
export function recomputed(text: string): number[] {
  const published: unknown = JSON.parse(text);
  expect(verifyResultsPackage(published, sha256).difference).toBe(null);
  const { scores = [] } = readTallyInput(published);
  return scores.map(({ value }) => value).sort((one, other) => one - other);
}
