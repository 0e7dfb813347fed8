import { competitionInForce } from "~/competitions/in-force.server";
import { deed } from "~/evidence/deed.server";
import { localizedFrom } from "~/people/organisations.server";
import { loadViewer } from "~/people/viewer.server";
import { newId } from "~/platform/random.server";
import { found, must, Refusal, unknown } from "~/platform/refusal";
import { formSchema, wholeShareBp } from "../form";
import { batchRefusals as t } from "./batch-refusals";
import { inviteDesigners } from "./invite-designers.server";
import { holdsQuota, mayRecommend } from "./permissions";
import { broughtBefore, heldQuota } from "./quota.server";
import { judgeRows } from "./rows";
import type { SheetRow } from "./sheet";

/**
 * Opens a draft for every work of a sheet and invites its designer to complete, sign and submit it. All of
 * them or none: a sheet with a fault, or with more works than places, opens nothing.
 */
export const recommendEntries = deed(
  "entries.recommend",
  async ({ tx, actor, now, record }, { sheetId, origin }: { sheetId: string; origin: string }) => {
    const viewer = await loadViewer(tx, actor.personId);
    const seen = found(await tx.recommendationSheet.findUnique({ where: { id: sheetId } }));
    const place = found(await tx.quota.findUnique({ where: { id: seen.quotaId } }));
    if (!holdsQuota(viewer, place.organisationId)) throw unknown();
    const contest = found(await competitionInForce(tx, { id: place.competitionId }, "share"));
    const quota = await heldQuota(tx, place.id);
    const sheet = found(await tx.recommendationSheet.findUnique({ where: { id: sheetId } }));
    if (sheet.confirmedAt) throw new Refusal("conflict", t.sheetUsed);
    const rows = sheet.rows as unknown as SheetRow[];
    const at = await now();
    const { timetable } = contest.brief;
    must(mayRecommend(viewer, { ...quota, wanted: rows.length, timetable, now: at }));
    const judged = judgeRows(rows, contest.brief, await broughtBefore(tx, quota.id));
    const works = judged.flatMap(({ work }) => work ?? []);
    if (works.length < judged.length) throw new Refusal("conflict", t.sheetHasFaults);

    const byId = viewer.person!.id;
    const drafts = works.map((work) => ({ ...work, entryId: newId(), authorId: newId() }));
    await tx.entry.createMany({
      data: drafts.map(({ entryId, name, contact, authorId: _authorId, ...form }) => ({
        ...{ id: entryId, competitionId: contest.id, createdById: byId, createdAt: at },
        draft: formSchema.parse({
          ...form,
          team: [{ name, contact, lead: true, shareBp: wholeShareBp }],
        }),
      })),
    });
    await tx.author.createMany({
      data: drafts.map(({ entryId, authorId, name, contact }) => ({
        ...{ id: authorId, entryId, name, contact },
        ...{ lead: true, shareBp: wholeShareBp, position: 0 },
      })),
    });
    await tx.recommendation.createMany({
      data: drafts.map(({ entryId }) => ({ entryId, quotaId: quota.id, byId, at })),
    });
    await tx.recommendationSheet.update({ where: { id: sheetId }, data: { confirmedAt: at } });
    const organisation = await tx.organisation.findUniqueOrThrow({
      where: { id: place.organisationId },
    });
    const about = { contest: contest.brief.title, origin, invitedById: byId };
    await inviteDesigners(tx, { ...about, by: localizedFrom(organisation.name), drafts, at });
    const entries = drafts.map(({ entryId }) => entryId);
    await record({ subject: ["quota", quota.id], payload: { sheetId, entries } });
    return { opened: drafts.length };
  },
);
