import { deed } from "~/evidence/deed.server";
import { verifiedOrganisation } from "~/people/organisations.server";
import { loadViewer } from "~/people/viewer.server";
import type { Prisma, Tx } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { found, must, Refusal, unknown } from "~/platform/refusal";
import type { Brief } from "./brief";
import { readBrief } from "./brief-issues";
import { competitionInForce } from "./in-force.server";
import { lockedCompetition } from "./locked-competition.server";
import { mayManage } from "./permissions";
import { mayAnnounce, mayRevise } from "./revisions";
import { refusals as t } from "./texts";

export interface PublishInput {
  slug: string;
  /** The draft's revision that was read and confirmed. */
  revision: number;
  /** Needed from the second version on: entrants read it. */
  reason?: string;
}

const shortestReason = 6;

/**
 * Publishes the draft whole as version n + 1. The contest's row is held FOR UPDATE while everybody who
 * submits holds it FOR SHARE, so that no submission is judged against two deadlines.
 */
export const publishCompetition = deed(
  "competitions.publish",
  async ({ tx, actor, now, record }, { slug, revision, reason = "" }: PublishInput) => {
    const viewer = await loadViewer(tx, actor.personId);
    const held = found(await lockedCompetition(tx, slug));
    if (!mayManage(viewer, held)) throw unknown();
    if (!(await verifiedOrganisation(tx, held.hostId)))
      throw new Refusal("forbidden", t.hostNotVerified);
    if (held.revision !== revision) throw new Refusal("conflict", t.notWhatYouSaw);

    const brief = completeBrief(held.draft);
    const previous = await competitionInForce(tx, { id: held.id });
    const at = await now();
    if (previous) {
      const submitted = await everSubmitted(tx, held.id);
      must(mayRevise(previous.brief, brief, { now: at, submitted }));
      if (reason.trim().length < shortestReason)
        throw new Refusal("invalid", t.reasonMissing, "reason");
    } else must(mayAnnounce(brief, at));

    const number = (previous?.version ?? 0) + 1;
    await tx.competitionVersion.create({
      data: {
        id: newId(),
        competitionId: held.id,
        number,
        brief,
        reason: previous ? reason.trim() : null,
        publishedAt: at,
        publishedById: found(actor.personId),
      },
    });
    await record({
      subject: ["competition", held.id],
      payload: { number, brief, reason: previous ? reason.trim() : null },
    });
    return { id: held.id, version: number };
  },
);

/** The draft as a whole brief, as plain JSON; refused while anything is missing or contradictory. */
function completeBrief(draft: unknown): Brief & Prisma.InputJsonObject {
  const { brief, issues } = readBrief(draft, "zh");
  if (brief) return JSON.parse(JSON.stringify(brief));
  const { length } = issues;
  throw new Refusal("invalid", { zh: t.incomplete.zh(length), en: t.incomplete.en(length) });
}

/** Has anybody handed in an entry here? A withdrawn one counts: its designer agreed to these terms. */
async function everSubmitted(tx: Tx, competitionId: string): Promise<boolean> {
  return (await tx.submission.findFirst({ where: { entry: { competitionId } } })) !== null;
}
