import type { Actor } from "~/evidence/deed.server";
import { forgetFile } from "~/media/forget-file.server";
import type { FileKind } from "~/media/kinds";
import { isPicture } from "~/media/recipes";
import type { Destination } from "~/media/uploads/destination.server";
import { uploadRefusals } from "~/media/uploads/texts";
import { loadViewer } from "~/people/viewer.server";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, transaction, type Tx } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { found, must, Refusal } from "~/platform/refusal";
import { store } from "~/platform/store/installed-store.server";
import { mostSamples } from "./calibration";
import { mayPrepare } from "./calibration-permissions";
import { heldCalibration, type OfCalibration } from "./held-calibration.server";
import { calibrationRefusals as t } from "./refusals";

/** A round's calibration as the place of pictures: each becomes a sample, to be given its words. */
export function sampleOf(viewer: Viewer, of: OfCalibration, kind: FileKind): Destination {
  async function asked(tx: Tx) {
    const current = await loadViewer(tx, viewer.person?.id);
    const { contest, round, ofRound, opened } = await heldCalibration(tx, current, of, "update");
    const addedAt = await platformNow(tx);
    must(mayPrepare(opened, round, addedAt));
    if (kind !== "board") throw new Refusal("invalid", uploadRefusals.otherKind);
    if ((await tx.sample.count({ where: ofRound })) >= mostSamples)
      throw new Refusal("too-many", t.full);
    return { ofRound, addedAt, byId: found(current.person).id, against: { contestId: contest.id } };
  }
  return {
    place: placeOfSample(of),
    kind,
    ask: async (tx) => (await asked(tx)).against,
    async attach(tx, fileId) {
      const { ofRound, addedAt, byId, against } = await asked(tx);
      await tx.sample.create({ data: { id: newId(), ...ofRound, fileId, byId, addedAt } });
      return against;
    },
  };
}

export const placeOfSample = ({ slug, roundId }: OfCalibration): string =>
  `calibration ${[slug, roundId].map(encodeURIComponent).join(" ")}`;

/** Takes away a sample that no juror has seen yet, bytes and all. Like its arrival it is no entry of the journal. */
export async function removeSample(
  actor: Actor,
  of: OfCalibration & { sampleId: string },
): Promise<void> {
  const storeKeys = await transaction(async (tx) => {
    const viewer = await loadViewer(tx, actor.personId);
    const { round, ofRound, opened } = await heldCalibration(tx, viewer, of, "update");
    must(mayPrepare(opened, round, await platformNow(tx)));
    const sample = await tx.sample.findUnique({ where: { id: of.sampleId, ...ofRound } });
    // A second click finds it gone.
    if (!sample) return [];
    await tx.sample.delete({ where: { id: sample.id } });
    return forgetFile(tx, sample.fileId);
  });
  for (const key of storeKeys) await store().remove(key);
}

/** The bytes of a sample's picture, rewritten without metadata, for those who run the contest. */
export async function sampleBytes(
  viewer: Viewer,
  { sampleId, recipe, ...of }: OfCalibration & { sampleId: string; recipe: string },
) {
  const { ofRound } = await heldCalibration(database(), viewer, of);
  const { fileId } = found(
    await database().sample.findUnique({ where: { id: sampleId, ...ofRound } }),
  );
  return pictureBytes(fileId, recipe);
}

/** A picture in one of the sizes that jurors see. */
export async function pictureBytes(fileId: string, recipe: string) {
  const of = { fileId, recipe, audience: "jury", file: { inspection: { accepted: true } } };
  const made = isPicture(recipe) ? await database().derivative.findFirst({ where: of }) : null;
  return found(made);
}
