import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { found, must, Refusal, unknown } from "~/platform/refusal";
import { localized, textsFor } from "~/ui/localized";
import { lockedEntry } from "./held-entry.server";
import { letters } from "./letters";
import { mayDecideScreening, mayScreen } from "./permissions";
import { tellLead } from "./tell-lead.server";
import { refusals as t } from "./texts";

/**
 * Takes a decision of screening back, while it may still be turned: the submission waits again. The designer,
 * who was told of the decision, is told of this as well; the journal keeps both.
 */
export const reopenScreening = deed(
  "entries.reopen-screening",
  async (
    { tx, actor, now, record },
    { slug, submissionId, origin }: { slug: string; submissionId: string; origin: string },
  ) => {
    const viewer = await loadViewer(tx, actor.personId);
    const submission = found(await tx.submission.findUnique({ where: { id: submissionId } }));
    const { entryId } = submission;
    const held = await lockedEntry(tx, entryId);
    const { brief } = held.contest;
    if (held.contest.slug !== slug || !mayScreen(viewer, held.contest)) throw unknown();
    const decision = await tx.screening.findUnique({ where: { submissionId } });
    if (!decision) throw new Refusal("conflict", t.screeningWaits);
    must(mayDecideScreening({ ...brief, now: await now() }, true));
    await tx.screening.delete({ where: { submissionId } });
    await tellLead(tx, held, {
      kind: "entry",
      href: `/entries/${entryId}`,
      write: (locale) => {
        const words = textsFor(letters, locale);
        const { title } = submission.manifest as { title: string };
        const contest = localized(brief.title, locale);
        const shown = { title, contest, link: `${origin}/entries/${entryId}` };
        return {
          line: words.reopenedLine(shown),
          subject: words.reopenedSubject(shown),
          body: words.reopenedBody(shown),
        };
      },
    });
    await record({ subject: ["submission", submissionId], payload: { passed: decision.passed } });
    return { entryId };
  },
);
