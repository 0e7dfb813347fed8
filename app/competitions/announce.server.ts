import { deed } from "~/evidence/deed.server";
import { heldOrganisation } from "~/people/held-organisation.server";
import { whileNotSuspended } from "~/people/standing";
import { loadViewer } from "~/people/viewer.server";
import { newId } from "~/platform/random.server";
import { found, must, Refusal, unknown } from "~/platform/refusal";
import type { Announcing } from "./announcement";
import { announcedList } from "./audience.server";
import { competitionInForce } from "./in-force.server";
import { tellEntrants } from "./jobs";
import { mayManage } from "./permissions";
import { refusals as t } from "./texts";

/** Makes an announcement: it stands from now on as it is, and whom it concerns is told by mail and in the application. */
export const announce = deed(
  "competitions.announce",
  async (
    { tx, actor, now, record, enqueue },
    { slug, origin, ...said }: Announcing & { slug: string; origin: string },
  ) => {
    const viewer = await loadViewer(tx, actor.personId);
    const contest = found(await competitionInForce(tx, { slug }, "share"));
    if (!mayManage(viewer, contest)) throw unknown();
    const host = found(await heldOrganisation(tx, contest.hostId));
    if (!host.verified) throw new Refusal("forbidden", t.hostNotVerified);
    must(whileNotSuspended(host.standing));
    if (said.audience === "promoted" && !(await announcedList(tx, contest.id)))
      throw new Refusal("conflict", t.nobodyPromotedYet, "audience");
    const id = newId();
    await tx.announcement.create({
      data: {
        ...said,
        ...{ id, competitionId: contest.id, byId: found(actor.personId), at: await now() },
      },
    });
    await enqueue(tellEntrants, { about: "announcement", id, origin, after: "" });
    await record({ subject: ["announcement", id], payload: { contest: contest.id, ...said } });
    return { id };
  },
);
