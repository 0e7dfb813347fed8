// The people and organisations that the tests of this room are about.
import type { Actor } from "~/evidence/deed.server";
import type { Brief } from "~/competitions/brief";
import { provincialContest } from "~/competitions/template";
import { openCompetition } from "~/competitions/open-competition.server";
import { saveBrief } from "~/competitions/save-brief.server";
import { publishCompetition } from "~/competitions/publish-competition.server";
import { grantRole } from "~/people/grant-role.server";
import { database, transaction } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";

export const opening = new Date("2026-11-23T04:00:00.000Z");

/** A person, as whom deeds are done. */
export async function aPerson(name = "某人"): Promise<Actor & { personId: string }> {
  const [personId, pseudonym] = [newId(), newId()];
  const data = { id: personId, pseudonym, name, locale: "zh", createdAt: opening };
  await database().person.create({ data });
  return { personId, pseudonym };
}

/** An association with a manager; verified unless said otherwise. */
export async function aHost({ verified = true } = {}) {
  const manager = await aPerson("负责人");
  const id = newId();
  await database().organisation.create({
    data: {
      id,
      kind: "association",
      name: { zh: "湖南省服装协会" },
      createdById: manager.personId,
      createdAt: opening,
      ...(verified && { verification: { create: { byId: manager.personId, at: opening } } }),
    },
  });
  await transaction((tx) =>
    grantRole(tx, {
      personId: manager.personId,
      scopeKind: "organisation",
      scopeId: id,
      role: "manager",
      grantedById: null,
    }),
  );
  return { id, manager };
}

/** A contest opened from the template, not yet published. */
export async function aDraftContest() {
  const host = await aHost();
  const title = { zh: "湖南省服装设计大赛", en: "Hunan Contest" };
  const input = { template: "provincial" as const, hostId: host.id, title };
  const { id, slug } = await openCompetition(host.manager, input);
  return { id, slug, host, organiser: host.manager };
}

/** @param written another brief than the template's. */
export async function aPublishedContest(written: Brief | null = null) {
  const contest = await aDraftContest();
  const { slug, organiser } = contest;
  const { revision } = written
    ? await saveBrief(organiser, { slug, revision: 0, draft: written as never })
    : { revision: 0 };
  await publishCompetition(organiser, { slug, revision });
  return contest;
}

/** Somebody hands in an entry: the row alone, as this room sees it. */
export async function aSubmission(competitionId: string): Promise<void> {
  const designer = await aPerson("设计师");
  const at = opening;
  const entryId = newId();
  const entry = { id: entryId, competitionId, createdById: designer.personId, createdAt: at };
  await database().entry.create({ data: { ...entry, draft: {} } });
  const texts = { content: {}, authors: [], manifest: {}, manifestHash: "", eventHash: "" };
  await database().submission.create({
    data: {
      id: newId(),
      entryId,
      version: 1,
      submittedById: designer.personId,
      at,
      trackId: "formal",
      ...texts,
    },
  });
}

export const templateBrief = () => provincialContest({ now: opening });

export const journalOf = (subjectId: string) =>
  database().journalEntry.findMany({
    where: { subjectId },
    orderBy: { sequence: "asc" },
    select: { deed: true, actor: true, opening: { select: { payload: true } } },
  });

/**
 * The template's contest with a first round before its final: one entry of each track goes on with one in
 * reserve, and garments are made in between.
 */
export function twoRounds(): Brief {
  const brief = templateBrief();
  const [final] = brief.rounds;
  const days = (iso: string, count: number) =>
    new Date(Date.parse(iso) + count * 86_400_000).toISOString();
  const judgingOpensAt = final!.judgingOpensAt;
  const judgingClosesAt = days(judgingOpensAt, 3);
  const dueAt = days(judgingClosesAt, 30);
  brief.rounds = [
    {
      ...{ id: "preliminary", name: { zh: "初评", en: "First round" } },
      method: "score",
      ...{ judgingOpensAt, judgingClosesAt, noticeDays: 5 },
      promotion: { of: "contest", by: "number", value: 2, reserves: 2 },
      making: {
        dueAt,
        agreement: {
          zh: "入围作品须按设计稿制作成衣。",
          en: "The promoted make the garment as designed.",
        },
        milestones: [
          { id: "toile", name: { zh: "样衣", en: "Toile" }, dueAt: days(judgingClosesAt, 15) },
        ],
      },
    },
    {
      ...final!,
      name: { zh: "终评", en: "Final" },
      judgingOpensAt: days(dueAt, 1),
      judgingClosesAt: days(dueAt, 4),
    },
  ];
  brief.timetable.resultsAt = days(dueAt, 20);
  return brief;
}
