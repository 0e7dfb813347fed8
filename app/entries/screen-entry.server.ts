import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { found, must, Refusal, unknown } from "~/platform/refusal";
import { localized, textsFor } from "~/ui/localized";
import { lockedEntry } from "./held-entry.server";
import { letters } from "./letters";
import { mayDecideScreening, mayScreen, mayScreenVersion } from "./permissions";
import { tellLead } from "./tell-lead.server";
import { refusals as t } from "./texts";

export interface ScreeningInput {
  /** The contest in whose queue the decision is made: another contest's submission does not exist there. */
  slug: string;
  submissionId: string;
  origin: string;
  /** Passed, or the id of the brief's entry rule that is broken, with a reason for the designer. */
  refusal: { ruleId: string; reason: string } | null;
}

/** 资格审查 of one version: passed, or refused by a named rule of the brief. The designer is told. */
export const screenEntry = deed(
  "entries.screen",
  async ({ tx, actor, now, record }, { slug, submissionId, origin, refusal }: ScreeningInput) => {
    const viewer = await loadViewer(tx, actor.personId);
    const submission = found(
      await tx.submission.findUnique({
        where: { id: submissionId },
        include: { _count: { select: { committed: true } } },
      }),
    );
    const { entryId } = submission;
    const held = await lockedEntry(tx, entryId);
    const { brief } = held.contest;
    if (held.contest.slug !== slug || !mayScreen(viewer, held.contest)) throw unknown();
    if (held.withdrawn) throw new Refusal("closed", t.withdrawnByDesigner);
    const newer = await tx.submission.count({
      where: { entryId, version: { gt: submission.version } },
    });
    if (newer > 0) throw new Refusal("conflict", t.screeningNewer);
    const earlier = await tx.screening.findUnique({ where: { submissionId } });
    const at = await now();
    // A version becomes whole under the entry's lock, which is held here: read before it, it may be out of date.
    const incomplete =
      submission._count.committed > 0 &&
      !(await tx.completion.findUnique({ where: { submissionId } }));
    must(mayScreenVersion({ incomplete }));
    must(mayDecideScreening({ ...brief, now: at }, earlier !== null));

    const rule = refusal && brief.entryRules.find(({ id }) => id === refusal.ruleId);
    if (refusal && !rule) throw new Refusal("invalid", t.screeningNeedsRule, "ruleId");
    const reason = refusal?.reason.trim() ?? null;
    if (reason === "") throw new Refusal("invalid", t.screeningNeedsReason, "reason");

    const decision = {
      passed: !refusal,
      ruleId: rule?.id ?? null,
      reason,
      byId: viewer.person!.id,
      at,
    };
    await tx.screening.upsert({
      where: { submissionId },
      create: { submissionId, ...decision },
      update: decision,
    });
    await tellLead(tx, held, {
      kind: "entry",
      href: `/entries/${entryId}`,
      write: (locale) => {
        const words = textsFor(letters, locale);
        const { title } = submission.manifest as { title: string };
        const contest = localized(brief.title, locale);
        const shown = { title, contest, link: `${origin}/entries/${entryId}` };
        const subject = words.screenedSubject(shown);
        if (!rule || !reason)
          return { line: words.passedLine(shown), subject, body: words.passedBody(shown) };
        const why = { rule: localized(rule.text, locale), reason };
        const body = words.refusedBody({ ...shown, ...why });
        return { line: words.refusedLine(shown), subject, body };
      },
    });
    const payload = {
      passed: !refusal,
      ruleId: rule?.id ?? null,
      reason,
      turned: earlier !== null,
    };
    await record({ subject: ["submission", submissionId], payload });
    return { entryId, passed: !refusal };
  },
);
