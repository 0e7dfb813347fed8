// A round's samples, brought by the door that organisers bring them by, and jurors who score them.
import { randomBytes } from "node:crypto";
import type { Brief } from "~/competitions/brief";
import { sampleOf } from "~/judging/calibration/sample-files.server";
import { lockSample, saveSample } from "~/judging/calibration/score-sample.server";
import { receiveFile } from "~/media/receive-file.server";
import { database } from "~/platform/database/database.server";
import { asViewer, inspected } from "../entries/cast";
import { arriving } from "../media/people-and-bytes";
import { marks, type Contest, type Juror } from "./cast";

type OfRound = Pick<Contest, "slug" | "organiser"> & { roundId: string };

/** A picture that arrived, and what its inspection said of it. */
export async function aSample(
  { slug, organiser, roundId }: OfRound,
  accepted = true,
): Promise<string> {
  const viewer = await asViewer(organiser);
  const there = sampleOf(viewer, { slug, roundId }, "board");
  const file = { kind: "board" as const, name: "欧阳金丝雀.png" };
  const { fileId } = await receiveFile(viewer, arriving(randomBytes(64)), file, there);
  await inspected(fileId, accepted);
  return (await database().sample.findUniqueOrThrow({ where: { fileId } })).id;
}

/** The same mark on every criterion of a sample, locked. */
export async function scored(
  { brief }: { brief: Brief },
  { actor, seatId }: Juror,
  sampleId: string,
  mark: number,
): Promise<void> {
  const here = { seatId, sampleId };
  const given = { ...here, revision: 0, scores: marks(brief, mark), note: "" };
  const { revision } = await saveSample(actor, given);
  await lockSample(actor, { ...here, revision });
}
