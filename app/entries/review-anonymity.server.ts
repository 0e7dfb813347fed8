import { phaseAt } from "~/competitions/phases";
import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { found, Refusal, unknown } from "~/platform/refusal";
import { localized, textsFor } from "~/ui/localized";
import type { AnonymityOutcome } from "./anonymity";
import { lockedEntry } from "./held-entry.server";
import { letters } from "./letters";
import { mayScreen } from "./permissions";
import { tellLead } from "./tell-lead.server";
import { refusals as t } from "./texts";

export interface AnonymityReviewInput {
  slug: string;
  submissionId: string;
  origin: string;
  outcome: AnonymityOutcome;
  note: string;
}

/**
 * What a person makes of words that may tell the author. It refuses nothing; that something has to be changed
 * the lead is told, while it can still be changed.
 */
export const reviewAnonymity = deed(
  "entries.review-anonymity",
  async (
    { tx, actor, now, record },
    { slug, submissionId, origin, outcome, note }: AnonymityReviewInput,
  ) => {
    const viewer = await loadViewer(tx, actor.personId);
    const submission = found(await tx.submission.findUnique({ where: { id: submissionId } }));
    const { entryId } = submission;
    const held = await lockedEntry(tx, entryId);
    const { brief } = held.contest;
    if (held.contest.slug !== slug || !mayScreen(viewer, held.contest)) throw unknown();
    found(await tx.anonymityCheck.findUnique({ where: { submissionId } }));
    const at = await now();
    const why = note.trim();
    if (outcome === "change") {
      if (phaseAt(brief, at) !== "open") throw new Refusal("closed", t.changeTooLate);
      if (why === "") throw new Refusal("invalid", t.changeNeedsNote, "note");
    }
    const said = { outcome, note: why || null, byId: viewer.person!.id, at };
    await tx.anonymityCheck.update({ where: { submissionId }, data: said });
    if (outcome === "change")
      await tellLead(tx, held, {
        kind: "entry",
        href: `/entries/${entryId}`,
        write: (locale) => {
          const words = textsFor(letters, locale);
          const { title } = submission.manifest as { title: string };
          const contest = localized(brief.title, locale);
          const shown = { title, contest, note: why, link: `${origin}/entries/${entryId}` };
          return {
            line: words.changeLine(shown),
            subject: words.changeSubject(shown),
            body: words.changeBody(shown),
          };
        },
      });
    await record({ subject: ["submission", submissionId], payload: { outcome, note: why } });
    return { entryId, outcome };
  },
);
