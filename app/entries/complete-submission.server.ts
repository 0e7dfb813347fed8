import { deed, system } from "~/evidence/deed.server";
import { database } from "~/platform/database/database.server";
import { must, Refusal } from "~/platform/refusal";
import { localized, textsFor } from "~/ui/localized";
import { lackingOf } from "./commitment";
import { commitmentsOf } from "./committed-files.server";
import { lockedEntry } from "./held-entry.server";
import { compareSubmission } from "./jobs";
import { keepAnonymityFindings } from "./keep-anonymity.server";
import { letters } from "./letters";
import { mayComplete } from "./permissions";
import { tellLead } from "./tell-lead.server";
import { refusals as t } from "./texts";

/** The last file that a version committed to was accepted: from now on it is whole, and may be screened. */
const completeSubmission = deed(
  "entries.complete",
  async ({ tx, actor, now, record, enqueue }, { submissionId }: { submissionId: string }) => {
    must(mayComplete(actor));
    const { entryId } = await tx.submission.findUniqueOrThrow({ where: { id: submissionId } });
    const held = await lockedEntry(tx, entryId);
    const submission = await tx.submission.findUniqueOrThrow({
      where: { id: submissionId },
      include: { completion: true, files: true },
    });
    const { committed, arrived } = (await commitmentsOf(tx, { id: submissionId }))!;
    const whole = committed.length > 0 && lackingOf(committed, arrived).length === 0;
    if (!whole || submission.completion) throw new Refusal("conflict", t.nothingToComplete);
    await tx.completion.create({ data: { submissionId, at: await now() } });
    await keepAnonymityFindings(tx, submission);
    await enqueue(compareSubmission, { submissionId });
    const { title } = submission.manifest as { title: string };
    const shown = { title, version: submission.version };
    await tellLead(tx, held, {
      kind: "entry",
      href: `/entries/${entryId}`,
      write: (locale) => {
        const words = textsFor(letters, locale);
        const contest = localized(held.contest.brief.title, locale);
        return {
          line: words.completeLine(shown),
          subject: words.completeSubject({ contest }),
          body: words.completeBody({ ...shown, contest }),
        };
      },
    });
    const files = committed.map(({ position, sha256, bytes }) => ({ position, sha256, bytes }));
    await record({ subject: ["submission", submissionId], payload: { entryId, files } });
    return { submissionId };
  },
);

/** Makes whole what has become so: asked after each inspection and after each handing-in, as often as one likes. */
export async function completeWhere(which: { submissionId: string } | { fileId: string }) {
  const rows = await database().submission.findMany({
    where: {
      completion: null,
      committed: { some: {} },
      ...("submissionId" in which
        ? { id: which.submissionId }
        : { files: { some: { fileId: which.fileId } } }),
    },
    select: { id: true },
  });
  for (const { id } of rows) {
    const { committed, arrived } = (await commitmentsOf(database(), { id }))!;
    if (lackingOf(committed, arrived).length > 0) continue;
    await completeSubmission(system, { submissionId: id }).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error; // somebody else was faster
    });
  }
}
