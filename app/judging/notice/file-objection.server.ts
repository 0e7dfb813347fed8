import { competitionInForce } from "~/competitions/in-force.server";
import { runnersOf } from "~/competitions/runners.server";
import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { newId } from "~/platform/random.server";
import { found, must, Refusal } from "~/platform/refusal";
import { localized, textsFor } from "~/ui/localized";
import type { ObjectionGround } from "./grounds";
import { laidOpen, type LaidOpen } from "./laid-open.server";
import { noticeLetters } from "./letters";
import { mayObject } from "./notice-permissions";
import { answerDue } from "./notice-window";
import { noticeRefusals as t } from "./refusals";
import { tellAll } from "./tell-sides.server";

export interface FileObjectionInput {
  slug: string;
  /** The earlier round whose list is objected to; null: the contest's result. */
  roundId?: string | null;
  /** By its candidate number in the notice; null: against the procedure. */
  entry: number | null;
  ground: ObjectionGround;
  statement: string;
  origin: string;
}

/** 异议: filed inside the 公示 by the database's clock, with a number and a time by which it is answered. */
export const fileObjection = deed(
  "judging.file-objection",
  async ({ tx, actor, now, record }, { slug, origin, ...input }: FileObjectionInput) => {
    const contest = found(await competitionInForce(tx, { slug }, "update"));
    const viewer = await loadViewer(tx, actor.personId);
    const open = found(await laidOpen(tx, contest, input.roundId ?? null));
    const { id: competitionId, brief } = contest;
    const at = await now();
    const entryId = input.entry === null ? null : listed(open, input.entry);
    const filedById = viewer.person?.id ?? "";
    const authors = entryId ? await tx.author.findMany({ where: { entryId } }) : [];
    must(
      mayObject(viewer, contest, {
        window: open.window,
        ofRound: open.round !== null,
        now: at,
        verified:
          (await tx.contact.count({
            where: { personId: filedById, verifiedAt: { not: null } },
          })) > 0,
        ownEntry: authors.some(({ personId }) => personId === filedById),
        filed: await tx.objection.count({ where: { competitionId, filedById } }),
      }),
    );
    const id = newId();
    const number = (await tx.objection.count({ where: { competitionId } })) + 1;
    const { ground, statement } = input;
    const dueAt = answerDue(at, brief);
    await tx.objection.create({
      data: {
        ...{ id, competitionId, resultId: open.resultId, number, entryId },
        ...{ ground, statement, filedById, filedAt: at, dueAt },
      },
    });
    const contestNamed = (locale: "zh" | "en") => ({
      contest: localized(brief.title, locale),
      number,
      link: `${origin}/objections/${id}`,
    });
    await tellAll(tx, id, await runnersOf(tx, contest), (locale) => {
      const words = textsFor(noticeLetters, locale);
      const shown = contestNamed(locale);
      return { subject: words.filedSubject(shown), body: words.filedBody(shown) };
    });
    // The team hears that there is an objection and where to answer it: nothing of whom, nothing of what.
    await tellAll(
      tx,
      id,
      authors.map(({ personId }) => personId),
      (locale) => {
        const words = textsFor(noticeLetters, locale);
        const shown = contestNamed(locale);
        return { subject: words.concernedSubject(shown), body: words.concernedBody(shown) };
      },
    );
    await record({
      subject: ["objection", id],
      payload: { competitionId, number, entryId, ground, dueAt: dueAt.toISOString() },
    });
    return { objectionId: id, number };
  },
);

/** The entry of the notice with this number; one that is not listed there is none. */
function listed({ entries }: LaidOpen, number: number): string {
  const entry = entries.find(({ candidateNumber }) => candidateNumber === number);
  if (!entry) throw new Refusal("invalid", t.noSuchEntry, "entry");
  return entry.entryId;
}
