import type { ErasedPerson } from "~/people/erasure";
import { erasedName, erasedWords, withoutPerson } from "~/people/erasure";
import { forgetFile } from "~/media/forget-file.server";
import type { Tx } from "~/platform/database/database.server";
import { authorshipScope } from "./invite-co-authors.server";
import { blankForm, readForm } from "./form";

/** A person's drafts go with all that is in them; from what was handed in goes what no version needs. */
export async function eraseFromEntries(tx: Tx, person: ErasedPerson): Promise<void> {
  const { personId } = person;
  const entries = await tx.entry.findMany({
    where: { authors: { some: { personId } } },
    include: { authors: true, _count: { select: { submissions: true } } },
  });
  for (const { id, draft, revision, authors, _count } of entries) {
    const author = authors.find((one) => one.personId === personId)!;
    if (_count.submissions === 0 && author.lead) {
      await deleteDraft(tx, id);
      continue;
    }
    const form = readForm(draft);
    const kept = author.lead
      ? { ...blankForm(erasedName), title: form.title, trackId: form.trackId }
      : form;
    const team = withoutPerson(form.team, person, author.name);
    await tx.entry.update({
      where: { id },
      data: { draft: { ...kept, team }, revision: revision + 1 },
    });
    const gone = { name: erasedName, contact: null };
    if (_count.submissions === 0) await tx.author.delete({ where: { id: author.id } });
    else await tx.author.update({ where: { id: author.id }, data: gone });
  }
  const ids = entries.map(({ id }) => id);
  await tx.anonymityCheck.updateMany({
    where: { submission: { entryId: { in: ids } } },
    data: { findings: [] },
  });
  // What the others were told of the team names its people.
  await tx.notice.deleteMany({
    where: { kind: "team", OR: ids.map((id) => ({ href: { startsWith: `/entries/${id}` } })) },
  });
  await eraseOwnWords(tx, person);
}

async function eraseOwnWords(tx: Tx, { personId, contacts }: ErasedPerson): Promise<void> {
  await tx.eligibilityDeclaration.deleteMany({ where: { personId } });
  await tx.entryConsent.deleteMany({ where: { personId } });
  await tx.departure.updateMany({
    where: { personId },
    data: { name: erasedName, contact: null },
  });
  await tx.boardReply.deleteMany({ where: { byId: personId } });
  await tx.boardComment.deleteMany({ where: { byId: personId, replies: { none: {} } } });
  await tx.boardComment.updateMany({ where: { byId: personId }, data: { text: erasedWords } });
  // 汇总表 as it was uploaded: what it asked for has become entries.
  for (const contact of contacts)
    await tx.$executeRaw`
      UPDATE "RecommendationSheet" SET "rows" = '[]'::jsonb WHERE strpos("rows"::text, ${contact}) > 0`;
}

/** A draft that was never handed in, with its files, talk and invitations. Its bytes are swept. */
async function deleteDraft(tx: Tx, entryId: string): Promise<void> {
  const ofEntry = { where: { entryId } };
  const authors = await tx.author.findMany({ ...ofEntry, select: { id: true } });
  const scopeId = { in: authors.map(({ id }) => id) };
  await tx.invitation.deleteMany({ where: { ...authorshipScope, scopeId } });
  const files = await tx.attachment.findMany({ ...ofEntry, select: { fileId: true } });
  await tx.attachment.deleteMany(ofEntry);
  for (const { fileId } of files) await forgetFile(tx, fileId);
  await tx.boardComment.deleteMany(ofEntry);
  await tx.departure.deleteMany(ofEntry);
  await tx.entryConsent.deleteMany(ofEntry);
  await tx.recommendation.deleteMany(ofEntry);
  await tx.withdrawal.deleteMany(ofEntry);
  await tx.author.deleteMany(ofEntry);
  await tx.entry.delete({ where: { id: entryId } });
}
