import { z } from "zod";
import { deed } from "~/evidence/deed.server";
import { grantRole } from "~/people/grant-role.server";
import { heldOrganisation } from "~/people/held-organisation.server";
import { whileNotSuspended } from "~/people/standing";
import { loadViewer } from "~/people/viewer.server";
import { isSignedIn } from "~/people/viewer";
import type { Tx } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { must, Refusal } from "~/platform/refusal";
import type { Brief } from "./brief";
import { maybeText } from "./brief-parts";
import type { DraftBrief } from "./draft";
import { mayOpenFor } from "./permissions";
import { slugCandidate } from "./slugs";
import { templateNames, templates } from "./template";
import { refusals as t } from "./texts";

export const openCompetitionSchema = z.object({
  template: z.enum(templateNames),
  hostId: z.string().min(1).max(40),
  /** Empty: the template's own. */
  title: maybeText(80),
});
export type OpenCompetition = z.output<typeof openCompetitionSchema>;

/** A new contest as a draft, from a template, in the name of a verified organisation. */
export const openCompetition = deed(
  "competitions.open",
  async ({ tx, actor, now, record }, input: OpenCompetition) => {
    const viewer = await loadViewer(tx, actor.personId);
    if (!isSignedIn(viewer) || !mayOpenFor(viewer, input.hostId))
      throw new Refusal("forbidden", t.hostNotYours, "hostId");
    const host = await heldOrganisation(tx, input.hostId);
    if (!host?.verified) throw new Refusal("forbidden", t.hostNotVerified, "hostId");
    must(whileNotSuspended(host.standing));

    const at = await now();
    const template: Brief | DraftBrief = templates[input.template]({ now: at });
    const title = input.title.zh ? input.title : template.title;
    if (!title.zh) throw new Refusal("invalid", t.nameIt, "title.zh");
    const draft: Brief | DraftBrief = { ...template, title };
    const contest = {
      id: newId(),
      hostId: input.hostId,
      createdById: viewer.person.id,
      createdAt: at,
    };
    const slug = await createUnderFreeSlug(tx, { ...contest, draft }, at);
    await grantRole(tx, {
      personId: viewer.person.id,
      scopeKind: "competition",
      scopeId: contest.id,
      role: "organiser",
      grantedById: viewer.person.id,
    });
    const { hostId } = input;
    await record({
      subject: ["competition", contest.id],
      payload: { slug, template: input.template, hostId },
    });
    return { id: contest.id, slug };
  },
);

type NewContest = {
  id: string;
  hostId: string;
  createdById: string;
  createdAt: Date;
  draft: (Brief | DraftBrief) & { title: OpenCompetition["title"] };
};

/** Two that want one name at the same instant: the unique key lets one through, the other takes the next. */
async function createUnderFreeSlug(tx: Tx, contest: NewContest, now: Date): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const slug = slugCandidate(contest.draft.title, now, attempt);
    const { count } = await tx.competition.createMany({
      data: [{ ...contest, slug }],
      skipDuplicates: true,
    });
    if (count === 1) return slug;
  }
}
