import { acceptInvitation } from "~/people/accept-invitation.server";
import { numberCandidates } from "~/entries/number-candidates.server";
import { screenEntry } from "~/entries/screen-entry.server";
import { assignEntries } from "~/judging/assign-entries.server";
import { declareRelations } from "~/judging/declare-relations.server";
import { inviteJuror } from "~/judging/invite-juror.server";
import { markGarment } from "~/judging/marks/mark-garment.server";
import { lockBallot } from "~/judging/lock-ballot.server";
import { markedBy } from "~/judging/round-rules";
import { promiseConfidentiality } from "~/judging/promise-confidentiality.server";
import { saveBallot } from "~/judging/save-ballot.server";
import { takeSeat } from "~/judging/take-seat.server";
import { competitionInForce } from "~/competitions/in-force.server";
import { database } from "~/platform/database/database.server";
import type { Contest } from "./contests";
import { demoOrigin, type Entered } from "./entries";
import type { Settler } from "./people";

/** After the close: numbers are drawn and every entry passes screening. */
export async function screened(contest: Contest, organiser: Settler): Promise<void> {
  await numberCandidates(organiser, { slug: contest.slug });
  const submissions = await database().submission.findMany({
    where: { entry: { competitionId: contest.id } },
    orderBy: { version: "desc" },
    distinct: ["entryId"],
  });
  for (const { id } of submissions)
    await screenEntry(organiser, {
      ...{ slug: contest.slug, submissionId: id },
      ...{ origin: demoOrigin, refusal: null },
    });
}

/** Jurors are invited, experts first, accept, promise, declare and find the entries on their desks. */
export async function seated(
  contest: Contest,
  organiser: Settler,
  jurors: Settler[],
  buyers: Settler[] = [],
): Promise<string[]> {
  const seats: string[] = [];
  const inForce = (await competitionInForce(database(), { id: contest.id }))!;
  for (const juror of [...jurors, ...buyers]) {
    await inviteJuror(organiser, {
      slug: contest.slug,
      contact: { kind: "email", value: juror.contact },
      origin: demoOrigin,
      source: buyers.includes(juror) ? "enterprise" : "expert",
    });
    const letter = await database().outboxMessage.findFirstOrThrow({
      where: { recipient: juror.contact },
      orderBy: { createdAt: "desc" },
    });
    const token = /invitations\/([\w-]+)/.exec(letter.body)![1]!;
    await acceptInvitation(juror, { token });
    const { seatId } = await takeSeat(juror, { competitionId: contest.id });
    const textVersion = inForce.brief.confidentiality.version;
    await promiseConfidentiality(juror, { seatId, textVersion });
    await declareRelations(juror, { seatId, relations: [] });
    seats.push(seatId);
  }
  await assignEntries(organiser, { slug: contest.slug, quota: null });
  return seats;
}

/** What jurors write to designers, by whose judgement it is. Not every ballot has words. */
const words: Record<string, string[]> = {
  expert: [
    "纹样的来历交代得清楚，转化没有停在图案上。",
    "廓形利落；袖窿可以再收一点，活动时更服帖。",
    "面料选得有说服力，工艺步骤建议写得更细。",
    "想法鲜明，正背面款式图的比例请再统一一下。",
    "配色克制，细节看得出反复试样。",
  ],
  enterprise: [
    "定位清楚，改用机织面料后可以先做三百件试销。",
    "工时偏高，手工部位建议集中到领口和袖口。",
    "版型成熟，愿意打样；请补一份尺码表。",
    "客群偏窄，可以考虑先做成系列里的配饰。",
  ],
};

/** What a juror marks on garments whose designer has notes on them, at the place of one of these. */
export interface Remark {
  at: 0 | 1 | 2;
  text: string;
  forDesigner: boolean;
}

/**
 * A juror's judgement, made up but steady: a work has its own merit, which buyers see a little otherwise, a juror his own
 * severity, and the rest is a small wobble; the same demo has the same ballots.
 */
export async function scored(
  contest: Contest,
  juror: Settler,
  seatId: string,
  entries: Entered[],
  { severity, most = Infinity, remark }: { severity: number; most?: number; remark?: Remark },
): Promise<void> {
  const { brief } = (await competitionInForce(database(), { id: contest.id }))!;
  const seat = await database().seat.findUniqueOrThrow({ where: { id: seatId } });
  const market = (index: number) =>
    seat.source === "enterprise" ? (((index * 4 + 3) % 9) - 4) * 2.5 : 0;
  const merit = new Map(
    entries.map(({ entryId }, index) => [entryId, 91 - ((index * 7) % 31) + market(index)]),
  );
  const wordsOf = (entryId: string) => {
    const turn = entries.findIndex((one) => one.entryId === entryId) + seat.alias;
    const own = words[seat.source]!;
    return turn % 3 === 0 ? own[turn % own.length]! : "";
  };
  const desks = await database().assignment.findMany({
    where: { seatId },
    orderBy: { position: "asc" },
  });
  for (const [turn, desk] of desks.slice(0, most).entries()) {
    const scores = Object.fromEntries(
      markedBy(brief, brief.rounds[0]!, seat).map(({ id, scale }, place) => {
        const wobble = ((turn * 13 + place * 29 + severity * 17) % 11) - 5;
        const raw = (merit.get(desk.entryId) ?? 70) + severity + wobble;
        const stepped = Math.round((raw - scale.min) / scale.step) * scale.step + scale.min;
        return [id, Math.min(scale.max, Math.max(scale.min, stepped))];
      }),
    );
    const assignmentId = desk.id;
    const { revision } = await saveBallot(juror, {
      assignmentId,
      revision: 0,
      scores,
      comment: wordsOf(desk.entryId),
    });
    const notes = entries.find(({ entryId }) => entryId === desk.entryId)?.recipe.notes;
    if (remark && notes) {
      const { at, ...mark } = remark;
      await markGarment(juror, { assignmentId, place: notes[at]!.place, ...mark });
    }
    await lockBallot(juror, { assignmentId, revision });
  }
}

/** Two marks of a juror on the garment of the first work that still waits on the desk: one for its designer, one not. */
export async function marked({ id }: Contest, juror: Settler): Promise<void> {
  const desk = await database().assignment.findFirst({
    where: { seat: { competitionId: id, personId: juror.personId }, ballot: null, recusedAt: null },
    orderBy: { position: "asc" },
  });
  if (!desk) return;
  const mark = (text: string, triangle: number, forDesigner: boolean) =>
    markGarment(juror, {
      ...{ assignmentId: desk.id, text, forDesigner },
      place: { mesh: 0, triangle, u: 0.3, v: 0.3 },
    });
  await mark("这一带的花型衔接得很顺，请说说是怎样排料的", 4338, true);
  await mark("终评时看看实物的手感", 2400, false);
}
