import type { Round } from "~/competitions/rounds";
import type { Because } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { makingRefusals as t } from "./refusals";

export type Making = NonNullable<Round["making"]>;

/** So many photographs may wait for being reported at a time. */
export const mostWaiting = 12;

/** The garment itself, which every making ends with. No id of a brief may look like this. */
export const finished = "finished!";

export interface Step {
  id: string;
  name: Localized;
  dueAt: string;
}

/** What is reported: the brief's milestones by their days, and at last the garment. */
export const stepsOf = ({ milestones, dueAt }: Making): Step[] => [
  ...[...milestones].sort((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt)),
  { id: finished, name: { zh: "成衣完成", en: "The finished garment" }, dueAt },
];

/** How far one entry's garment is, in what was written down of it. */
export interface MadeSoFar {
  signedAt: Date | null;
  reports: readonly { step: string }[];
  /** The newest check. */
  check: { matches: boolean; reports: number } | null;
}

export const makingStates = ["unsigned", "making", "delivered", "matches", "differs"] as const;
export type MakingState = (typeof makingStates)[number];

/** A check speaks of the reports that it saw: one that came after it waits to be checked anew. */
export function makingState({ signedAt, reports, check }: MadeSoFar): MakingState {
  if (!signedAt) return "unsigned";
  if (check && check.reports === reports.length) return check.matches ? "matches" : "differs";
  return reports.some(({ step }) => step === finished) ? "delivered" : "making";
}

/**
 * What would keep an entry from the next round: a garment that does not match, at any time; from the end of the
 * stage on also an agreement that nobody signed, or a garment that nobody reported. It decides nothing by itself.
 */
export function makingFault(made: MadeSoFar, { dueAt }: Making, now: Date): Because | null {
  const state = makingState(made);
  if (state === "differs") return t.differs;
  if (!isOver(dueAt, now)) return null;
  if (state === "unsigned") return t.neverSigned;
  return state === "making" ? t.neverDelivered : null;
}

/** What the authors are to do next: sign, report a step, or nothing any more until it is checked. */
export function stepAwaited(
  { signedAt, reports }: Omit<MadeSoFar, "check">,
  making: Making,
  now: Date,
): { kind: "agreement" | "garment"; due: string } | null {
  if (isOver(making.dueAt, now)) return null;
  if (!signedAt) return { kind: "agreement", due: making.dueAt };
  const next = stepsOf(making).find(({ id }) => !reports.some(({ step }) => step === id));
  return next ? { kind: "garment", due: next.dueAt } : null;
}

/** [.., dueAt): at the instant itself it is over. */
export const isOver = (dueAt: string, now: Date): boolean => now.getTime() >= Date.parse(dueAt);
