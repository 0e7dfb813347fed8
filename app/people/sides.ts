import { allowed, refused, type Decision } from "~/platform/refusal";
import { refusals } from "./refusals";
import type { RoleName } from "./viewer";

type Side = "staff" | "jury" | "entrants";

/** On which side of a contest a role stands; null for roles that belong to none. */
const sideOf: Partial<Record<RoleName, Side>> = {
  organiser: "staff",
  approver: "staff",
  screener: "staff",
  chair: "staff",
  supervisor: "staff",
  juror: "jury",
  entrant: "entrants",
};

/**
 * Whether somebody who holds these roles in one contest may take another there: who runs, screens or signs it
 * does not enter or judge it, and nobody both judges and enters.
 */
export function mayHoldBeside(held: readonly RoleName[], role: RoleName): Decision {
  const side = sideOf[role];
  const other = held.map((one) => sideOf[one]).find((one) => side && one && one !== side);
  if (!other) return allowed;
  const because = other === "staff" || side === "staff" ? refusals.staffSide : refusals.bothSides;
  return refused("conflict", because);
}
