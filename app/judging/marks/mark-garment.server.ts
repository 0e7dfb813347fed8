import { deed } from "~/evidence/deed.server";
import { noteRefusals as t } from "~/garments/note-texts";
import { mayStand, mostNotes, type Place } from "~/garments/notes";
import { newId } from "~/platform/random.server";
import { found, must, Refusal } from "~/platform/refusal";
import { ownDesk } from "../desk.server";
import { mayWrite } from "../permissions";

interface MarkInput {
  assignmentId: string;
  text: string;
  place: Place;
  /** Opened to the designer with the results; else the juror's alone. */
  forDesigner: boolean;
}

/** Marks a place of the garment on one's own desk, as long as the ballot may be written. */
export const markGarment = deed(
  "judging.mark-garment",
  async ({ tx, actor, now, record }, { assignmentId, text, place, forDesigner }: MarkInput) => {
    const desk = await ownDesk(tx, actor.personId, assignmentId);
    const at = await now();
    must(mayWrite(desk.seat, desk.state, desk.round, at));
    must(mayStand(text));
    const { submissionId } = desk.assignment;
    const garment = { kind: "garment", inspection: { accepted: true } };
    const shown = await tx.submissionFile.count({ where: { submissionId, file: garment } });
    if (shown === 0) throw new Refusal("conflict", t.noGarment);
    if ((await tx.ballotMark.count({ where: { assignmentId } })) >= mostNotes)
      throw new Refusal("conflict", t.enough(mostNotes));
    const markId = newId();
    const said = { text: text.trim(), forDesigner, at };
    await tx.ballotMark.create({ data: { id: markId, assignmentId, ...place, ...said } });
    await record({
      subject: ["assignment", assignmentId],
      payload: { mark: markId, place, text: said.text, forDesigner },
    });
    return { markId };
  },
);

export const unmarkGarment = deed(
  "judging.unmark-garment",
  async (
    { tx, actor, now, record },
    { assignmentId, markId }: { assignmentId: string; markId: string },
  ) => {
    const desk = await ownDesk(tx, actor.personId, assignmentId);
    must(mayWrite(desk.seat, desk.state, desk.round, await now()));
    found(await tx.ballotMark.findFirst({ where: { id: markId, assignmentId } }));
    await tx.ballotMark.delete({ where: { id: markId } });
    await record({ subject: ["assignment", assignmentId], payload: { removedMark: markId } });
    return { markId };
  },
);
