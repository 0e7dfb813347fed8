import { competitionInForce } from "~/competitions/in-force.server";
import { describeSample } from "~/judging/calibration/describe-sample.server";
import { openCalibration } from "~/judging/calibration/open-calibration.server";
import { sampleOf } from "~/judging/calibration/sample-files.server";
import { lockSample, saveSample } from "~/judging/calibration/score-sample.server";
import { database } from "~/platform/database/database.server";
import type { Contest } from "./contests";
import { brought, demoOrigin } from "./entries";
import type { Settler } from "./people";
import type { Studio } from "./studio";

/** Works of an earlier year, by which jurors find a common measure before they judge. */
const samples = [
  {
    key: "hibiscus-realm",
    title: "样品一：往届礼服",
    words: "往届公开作品，无袖长旗袍，素绉缎，掺针绣。请按本届标准试评，不计入结果。",
  },
  {
    key: "lusong-shift",
    title: "样品二：往届职业服",
    words: "往届公开作品，两件套工装。请留意“产业化前景”一项各档的说明。",
  },
] as const;

async function roundOf({ id, slug }: Contest) {
  const { brief } = (await competitionInForce(database(), { id }))!;
  const round = brief.rounds[0]!;
  return { brief, of: { slug, roundId: round.id } };
}

/** Samples with their words, as an organiser looks them over before the jurors may see them. */
export async function samplesPrepared(
  contest: Contest,
  organiser: Settler,
  studio: Studio,
): Promise<void> {
  const { of } = await roundOf(contest);
  for (const { key, title, words } of samples) {
    const [board] = (await studio.files(key)).boards;
    const fileId = await brought(organiser, "board", { ...board!, name: "样品.jpg" }, (viewer) =>
      sampleOf(viewer, of, "board"),
    );
    const { id: sampleId } = await database().sample.findUniqueOrThrow({ where: { fileId } });
    await describeSample(organiser, { ...of, sampleId, title, words });
  }
}

/** Opened to the jurors, as practice that no desk waits for. */
export async function samplesOpened(contest: Contest, organiser: Settler): Promise<void> {
  const { of } = await roundOf(contest);
  await openCalibration(organiser, { ...of, precedes: false, origin: demoOrigin });
}

/** Scored by the jurors, but for the first one's second sample: a visitor can score that. */
export async function samplesScored(contest: Contest, jurors: Settler[]): Promise<void> {
  const { brief, of } = await roundOf(contest);
  const open = await database().sample.findMany({
    where: { competitionId: contest.id, roundId: of.roundId },
    orderBy: { title: "asc" },
  });
  for (const [turn, juror] of jurors.entries()) {
    const seat = await database().seat.findFirstOrThrow({
      where: { competitionId: contest.id, personId: juror.personId },
    });
    for (const [nth, { id: sampleId }] of open.slice(0, turn === 0 ? 1 : undefined).entries()) {
      const scores = Object.fromEntries(
        brief.criteria.map(({ id, scale }, place) => {
          const share = 0.78 + ((turn * 5 + nth * 3 + place * 7) % 9) / 50 - nth * 0.06;
          const steps = Math.round((share * (scale.max - scale.min)) / scale.step);
          return [id, scale.min + steps * scale.step];
        }),
      );
      const here = { seatId: seat.id, sampleId };
      const { revision } = await saveSample(juror, { ...here, revision: 0, scores, note: "" });
      await lockSample(juror, { ...here, revision });
    }
  }
}
