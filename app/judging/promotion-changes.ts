import { hasBegun } from "~/competitions/phases";
import type { Round } from "~/competitions/rounds";
import { allowed, refused, type Decision } from "~/platform/refusal";
import { refusals as t } from "./refusals";

/**
 * May an announced list still change: until the judging of the next round opens, and not from that instant
 * on. Then ballots may exist, and an entry that joined later would be judged by a panel that had begun without
 * it (docs/decisions/0030). @param next the round to which the list admits.
 */
export const mayChangePromotion = (next: Round, now: Date): Decision =>
  hasBegun(next, now) ? refused("closed", t.nextRoundBegan) : allowed;
