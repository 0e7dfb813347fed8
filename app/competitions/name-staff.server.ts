import { deed } from "~/evidence/deed.server";
import { endRole, grantRole } from "~/people/grant-role.server";
import { tell } from "~/people/tell.server";
import { loadViewer } from "~/people/viewer.server";
import { roleWords } from "~/people/words";
import { found, must, Refusal, unknown } from "~/platform/refusal";
import { localized, textsFor } from "~/ui/localized";
import { contestLetters } from "./letters";
import { lockedCompetition } from "./locked-competition.server";
import { mayManage } from "./permissions";
import { mayEndStaffRole, type StaffRole } from "./staff";
import { knownToHost, titleOf } from "./staff-queries.server";
import { refusals as t } from "./texts";

export interface StaffInput {
  slug: string;
  role: StaffRole;
  personId: string;
}

/** Gives a role to somebody who already works for the host; they are told. Others are invited by link. */
export const nameStaff = deed(
  "competitions.name-staff",
  async (
    { tx, actor, record },
    { slug, role, personId, origin }: StaffInput & { origin: string },
  ) => {
    const held = found(await lockedCompetition(tx, slug));
    if (!mayManage(await loadViewer(tx, actor.personId), held)) throw unknown();
    const known = await knownToHost(tx, held.hostId);
    if (!known.some((person) => person.personId === personId))
      throw new Refusal("invalid", t.notKnownHere, "personId");
    const scope = { scopeKind: "competition", scopeId: held.id } as const;
    await grantRole(tx, { personId, ...scope, role, grantedById: actor.personId });
    const title = await titleOf(tx, held);
    if (personId !== actor.personId)
      await tell(tx, personId, {
        kind: "contest",
        href: role === "organiser" ? `/competitions/${slug}/manage` : "/competitions",
        write: (locale) => {
          const words = textsFor(contestLetters, locale);
          const shown = {
            contest: localized(title, locale),
            role: textsFor(roleWords, locale)[role],
          };
          const line = words.namedLine(shown);
          const body = words.namedBody({ ...shown, link: `${origin}/competitions` });
          return { line, subject: words.namedSubject(shown), body };
        },
      });
    await record({ subject: ["competition", held.id], payload: { named: personId, role } });
    return {};
  },
);

/** Ends a role in the contest, now. Somebody who runs it has to be left. */
export const endStaffRole = deed(
  "competitions.end-staff-role",
  async ({ tx, actor, record }, { slug, role, personId }: StaffInput) => {
    const held = found(await lockedCompetition(tx, slug));
    if (!mayManage(await loadViewer(tx, actor.personId), held)) throw unknown();
    const scope = { scopeKind: "competition", scopeId: held.id, role } as const;
    const open = { ...scope, until: null };
    const holders = await tx.role.findMany({ where: open, select: { personId: true } });
    found(holders.find((holder) => holder.personId === personId));
    must(mayEndStaffRole(role, holders.length));
    await endRole(tx, { personId, ...scope });
    await record({ subject: ["competition", held.id], payload: { ended: personId, role } });
    return {};
  },
);
