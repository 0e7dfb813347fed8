import { deed } from "~/evidence/deed.server";
import { heldOrganisation } from "~/people/held-organisation.server";
import { whileNotSuspended } from "~/people/standing";
import { loadViewer } from "~/people/viewer.server";
import type { Prisma } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { found, must, Refusal, unknown } from "~/platform/refusal";
import type { Brief } from "./brief";
import { lockedCompetition } from "./locked-competition.server";
import { tellEntrants } from "./jobs";
import { mayManage } from "./permissions";
import { refusals as t } from "./texts";
import { weighPublication } from "./weigh-publication.server";

export interface PublishInput {
  slug: string;
  /** The draft's revision that was read and confirmed. */
  revision: number;
  /** Needed from the second version on: entrants read it. */
  reason?: string;
  /** publicOrigin(request), for the links in what entrants are told; a first version tells nobody. */
  origin?: string;
}

const shortestReason = 6;

/**
 * Publishes the draft whole as version n + 1. The contest's row is held FOR UPDATE while everybody who
 * submits holds it FOR SHARE, so that no submission is judged against two deadlines.
 */
export const publishCompetition = deed(
  "competitions.publish",
  async (
    { tx, actor, now, record, enqueue },
    { slug, revision, reason: given = "", origin = "" }: PublishInput,
  ) => {
    const viewer = await loadViewer(tx, actor.personId);
    const held = found(await lockedCompetition(tx, slug));
    if (!mayManage(viewer, held)) throw unknown();
    const host = found(await heldOrganisation(tx, held.hostId));
    if (!host.verified) throw new Refusal("forbidden", t.hostNotVerified);
    must(whileNotSuspended(host.standing));
    if (held.revision !== revision) throw new Refusal("conflict", t.notWhatYouSaw);

    const at = await now();
    const { brief, previous, version, decision } = await weighPublication(tx, held, at);
    must(decision);
    const reason = previous ? given.trim() : null;
    if (reason !== null && reason.length < shortestReason)
      throw new Refusal("invalid", t.reasonMissing, "reason");

    const [id, written] = [newId(), plain(found(brief))];
    await tx.competitionVersion.create({
      data: {
        id,
        competitionId: held.id,
        number: version,
        brief: written,
        reason,
        publishedAt: at,
        publishedById: found(actor.personId),
      },
    });
    if (previous) await enqueue(tellEntrants, { about: "version", id, origin, after: "" });
    await record({
      subject: ["competition", held.id],
      payload: { number: version, brief: written, reason },
    });
    return { id: held.id, version };
  },
);

/** A brief without what is undefined: as it is stored and hashed. */
const plain = (brief: Brief) => JSON.parse(JSON.stringify(brief)) as Prisma.InputJsonObject;
