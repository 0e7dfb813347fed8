import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { newId } from "~/platform/random.server";
import { found, must, Refusal, unknown } from "~/platform/refusal";
import { mayManage } from "~/competitions/permissions";
import { heldMaking, type OfMaking } from "./held-making.server";
import { mayCheck } from "./making-permissions";
import { makingRefusals as t } from "./refusals";
import { tellOfCheck } from "./tell-of-making.server";

export interface CheckInput extends OfMaking {
  matches: boolean;
  reason: string;
  /** How many reports were on the page: a newer one is looked at first. */
  reports: number;
  /** publicOrigin(request) */
  origin: string;
}

const reasonLeast = 6;

/** 与设计稿核对: the organiser lays the garment's photographs beside what was handed in, and says whether it matches. */
export const checkGarment = deed(
  "judging.check-garment",
  async ({ tx, actor, now, record }, { origin, matches, ...input }: CheckInput) => {
    const { entryId, roundId } = input;
    const viewer = await loadViewer(tx, actor.personId);
    const held = await heldMaking(tx, viewer, { entryId, roundId }, "share");
    if (!mayManage(viewer, held.contest)) throw unknown();
    const at = await now();
    must(mayCheck(viewer, held.contest, { ...held.scope, next: held.next, now: at }));
    const reports = held.scope.made.reports.length;
    if (reports !== input.reports) throw new Refusal("conflict", t.otherReports);
    const reason = input.reason.trim();
    if (!matches && reason.length < reasonLeast)
      throw new Refusal("invalid", t.reasonNeeded, "reason");
    const id = newId();
    const byId = found(actor.personId);
    await tx.garmentCheck.create({
      data: { id, entryId, roundId, reports, matches, reason, byId, at },
    });
    await record({ subject: ["entry", entryId], payload: { round: roundId, matches, reason } });
    await tellOfCheck(tx, { ...held, entryId, origin, matches, reason });
    return { checkId: id };
  },
);
