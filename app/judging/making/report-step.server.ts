import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { newId } from "~/platform/random.server";
import { found, must, Refusal } from "~/platform/refusal";
import { heldMaking, type OfMaking } from "./held-making.server";
import { mayReport } from "./making-permissions";
import { makingRefusals as t } from "./refusals";
import { finished, stepsOf } from "./steps";
import { tellOfDelivery } from "./tell-of-making.server";

export interface ReportInput extends OfMaking {
  step: string;
  note: string;
  /** publicOrigin(request) */
  origin: string;
}

const noteLeast = 4;

/** The authors say how far the garment is: a note, and the photographs that wait with this step. */
export const reportStep = deed(
  "judging.report-garment",
  async ({ tx, actor, now, record }, { step, origin, ...input }: ReportInput) => {
    const { entryId, roundId } = input;
    const viewer = await loadViewer(tx, actor.personId);
    const held = await heldMaking(tx, viewer, { entryId, roundId }, "share");
    const at = await now();
    must(mayReport(viewer, held.scope, at));
    if (!stepsOf(held.making).some(({ id }) => id === step))
      throw new Refusal("conflict", t.noSuchStep);
    const note = input.note.trim();
    if (note.length < noteLeast) throw new Refusal("invalid", t.noteNeeded, "note");
    const waiting = { entryId, roundId, step, reportId: null };
    // What inspection refused stays behind, to be replaced; what it has not seen yet comes along.
    const fit = { OR: [{ inspection: null }, { inspection: { accepted: true } }] };
    const photos = await tx.garmentPhoto.findMany({ where: { ...waiting, file: fit } });
    if (photos.length === 0) throw new Refusal("conflict", t.photoNeeded);

    const id = newId();
    const byId = found(actor.personId);
    await tx.garmentReport.create({ data: { id, entryId, roundId, step, note, byId, at } });
    const fileId = { in: photos.map((photo) => photo.fileId) };
    await tx.garmentPhoto.updateMany({ where: { fileId }, data: { reportId: id } });
    await record({
      subject: ["entry", entryId],
      payload: { round: roundId, step, note, photos: photos.length },
    });
    if (step === finished) await tellOfDelivery(tx, { ...held, origin });
    return { reportId: id };
  },
);
