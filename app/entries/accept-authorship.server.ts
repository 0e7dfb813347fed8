import { deed } from "~/evidence/deed.server";
import { lockPerson } from "~/people/accounts.server";
import { grantRole } from "~/people/grant-role.server";
import { loadViewer } from "~/people/viewer.server";
import type { Tx } from "~/platform/database/database.server";
import { must, Refusal } from "~/platform/refusal";
import { localized, textsFor } from "~/ui/localized";
import { openInvitation } from "./authorship-invitation.server";
import type { Declared } from "./declared";
import { declareFor } from "./eligibility.server";
import type { HeldEntry } from "./held-entry.server";
import { letters } from "./letters";
import { ownEntries } from "./own-entries.server";
import { mayAnswerInvitation, mayOpenEntry, withinCaps } from "./permissions";
import { tellLead } from "./tell-lead.server";
import { refusals as t } from "./texts";

export interface InvitationAnswer {
  entryId: string;
  token: string;
  origin: string;
  /** What the contest's rules ask of every author. */
  declared?: Declared;
  /** The version of the pledge that was shown; "" where there was none. */
  pledgeVersion?: string;
}

/**
 * A co-author confirms the share that was declared. From now on the entry exists for them too, and no work is
 * released without their consent. Who judges the contest cannot be its author.
 */
export const acceptAuthorship = deed(
  "entries.accept-authorship",
  async (
    { tx, actor, now, record },
    { entryId, token, origin, declared, pledgeVersion }: InvitationAnswer,
  ) => {
    const viewer = await loadViewer(tx, actor.personId);
    must(mayAnswerInvitation(viewer));
    const personId = viewer.person!.id;
    const { held, invitation, author } = await openInvitation(tx, entryId, token, personId);
    if (held.withdrawn) throw new Refusal("closed", t.withdrawn);
    if (held.authors.some((one) => one.personId === personId))
      throw new Refusal("conflict", t.authorAlready);
    const { contest } = held;
    const { pledge, limits, timetable } = contest.brief;
    if (pledge && !author.lead && pledgeVersion !== undefined && pledgeVersion !== pledge.version)
      throw new Refusal("conflict", t.pledgeChanged);
    await lockPerson(tx, personId);
    const own = await ownEntries(tx, contest.id, personId);
    // Who was recommended begins to take part now; a co-author may still confirm what was handed in.
    must(
      author.lead
        ? mayOpenEntry(viewer, contest, { own, limits, timetable, now: await now() })
        : withinCaps({ own, limits }, false),
    );
    await declareFor(tx, contest, personId, declared);

    const scope = { scopeKind: "competition", scopeId: held.contest.id, role: "entrant" } as const;
    await grantRole(tx, { personId, ...scope, grantedById: invitation.invitedById });
    await tx.author.update({ where: { id: author.id }, data: { personId } });
    await tx.invitation.update({
      where: { id: invitation.id },
      data: { acceptedAt: await now(), acceptedById: personId },
    });
    await tellOfAnswer(tx, held, { author, origin, answer: "confirmed" });
    const { shareBp } = author;
    await record({
      subject: ["entry", entryId],
      payload: { author: author.id, shareBp, pledge: pledge?.version ?? null },
    });
    return { entryId };
  },
);

/** Who was named without being an author says so; the lead is told, and may correct the team until the close. */
export const declineAuthorship = deed(
  "entries.decline-authorship",
  async ({ tx, actor, now, record }, { entryId, token, origin }: InvitationAnswer) => {
    const viewer = await loadViewer(tx, actor.personId);
    must(mayAnswerInvitation(viewer));
    const { held, invitation, author } = await openInvitation(
      tx,
      entryId,
      token,
      viewer.person!.id,
    );
    const at = await now();
    await tx.invitation.update({ where: { id: invitation.id }, data: { revokedAt: at } });
    // A recommended work that its designer does not enter is nobody's: the place is free again.
    if (author.lead && !held.withdrawn)
      await tx.withdrawal.create({ data: { entryId, byId: viewer.person!.id, at } });
    await tellOfAnswer(tx, held, { author, origin, answer: "declined" });
    await record({ subject: ["entry", entryId], payload: { author: author.id } });
    return { slug: held.contest.slug };
  },
);

/** Tells whoever answers for the team what somebody answered who was named in it. */
async function tellOfAnswer(
  tx: Tx,
  held: HeldEntry,
  told: { author: { name: string }; origin: string; answer: "confirmed" | "declined" },
): Promise<void> {
  const { author, origin, answer } = told;
  const href = `/entries/${held.id}`;
  await tellLead(tx, held, {
    ...{ kind: "team", href },
    write: (locale) => {
      const words = textsFor(letters, locale);
      const contest = localized(held.contest.brief.title, locale);
      const shown = { title: held.form.title, contest, name: author.name };
      return {
        line: words[`${answer}Line`](shown),
        subject: words[`${answer}Subject`](shown),
        body: words[`${answer}Body`]({ ...shown, link: origin + href }),
      };
    },
  });
}
