// 合议 of the demo's finished contest: two works at the edge of the last prize, which the scores hardly part.
import { placesOfWhole } from "~/judging/awards";
import { openDeliberation } from "~/judging/deliberation/open-deliberation.server";
import { signMinutes } from "~/judging/deliberation/sign-minutes.server";
import { stepBack } from "~/judging/deliberation/step-back.server";
import { voteInDeliberation } from "~/judging/deliberation/vote-in-deliberation.server";
import { writeMinutes } from "~/judging/deliberation/write-minutes.server";
import { resultsPage } from "~/judging/results-queries.server";
import { loadViewer } from "~/people/viewer.server";
import { database } from "~/platform/database/database.server";
import type { Contest } from "./contests";
import { demoOrigin as origin } from "./entries";
import type { Settler } from "./people";

/** One juror steps back, the others vote, and those who voted sign the minutes. */
export async function deliberated(
  { id: competitionId, slug }: Contest,
  organiser: Settler,
  jurors: readonly Settler[],
): Promise<void> {
  const viewer = await loadViewer(database(), organiser.personId);
  const page = await resultsPage(viewer, slug, { locale: "zh", chairVotes: [] });
  if (page.state !== "opened" || !page.results.ranking?.ranked) throw new Error("not ranked yet");
  const { lines } = page.results.ranking;
  const last = page.prizes.filter(({ criterionId }) => !criterionId).at(-1)!;
  const places = placesOfWhole(page.prizes);
  const [within, beyond] = [lines[places - 1]!.entry, lines[places]!.entry];
  const ofRound = { slug, roundId: page.roundId };
  const { deliberationId } = await openDeliberation(organiser, {
    ...{ ...ofRound, origin, entries: [within, beyond], prizeId: last.id, places: 1 },
    question: "两件作品正好在最后一个名额的上下，请评委合议：哪一件更适合这个奖项？",
  });
  const seats = await database().seat.findMany({ where: { competitionId } });
  const seatOf = ({ personId }: Settler) => seats.find((one) => one.personId === personId)!.id;
  const [first, ...others] = jurors;
  await stepBack(first!, { deliberationId, seatId: seatOf(first!), kind: "other" });
  for (const [turn, juror] of others.entries())
    await voteInDeliberation(juror, {
      ...{ deliberationId, seatId: seatOf(juror) },
      chosen: [turn === 1 ? beyond : within],
    });
  const { digest } = await writeMinutes(organiser, {
    ...{ ...ofRound, origin, deliberationId },
    reason: "多数评委认为前者的结构与面料说明更完整，具备打样条件；后者创意突出，建议参加下一届。",
  });
  for (const juror of others)
    await signMinutes(juror, { deliberationId, seatId: seatOf(juror), digest });
}
