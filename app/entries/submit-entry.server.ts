import { sameContent } from "~/competitions/same-content";
import { commitTo, eventHash, leafOf, saltBytes } from "~/evidence/commitment";
import { deed } from "~/evidence/deed.server";
import { hexOf } from "~/evidence/digest";
import { manifestHash } from "~/evidence/manifest";
import { sha256 } from "~/evidence/sha256.server";
import { grantRole } from "~/people/grant-role.server";
import { loadViewer } from "~/people/viewer.server";
import { newId, randomOf } from "~/platform/random.server";
import { must, Refusal } from "~/platform/refusal";
import { wordsInFiles } from "~/media/file-words.server";
import { anonymityFindings } from "./anonymity";
import { attachedFiles } from "./attach-file.server";
import { checklist, firstMissing } from "./checklist";
import { withoutContacts, withoutEmptyRows } from "./form";
import { ineligibleAuthors } from "./eligibility.server";
import { heldEntry } from "./held-entry.server";
import { inviteCoAuthors } from "./invite-co-authors.server";
import { compareSubmission } from "./jobs";
import { manifestOf } from "./manifest";
import { maySubmit } from "./permissions";
import { confirmSubmission } from "./submission-letter.server";
import { changeOfTeam } from "./team";
import { writeTeam } from "./team-rows.server";
import { tellDropped } from "./tell-dropped.server";
import { refusals as t } from "./texts";

export interface SubmitInput {
  entryId: string;
  /** publicOrigin(request), for the links in what is sent. */
  origin: string;
  /** What the confirmation showed; where the draft says something else by now, nothing is handed in. */
  seen?: { revision: number; manifestHash: string };
}

/**
 * Hands an entry in: a version of its own, whole and immutable, in [opensAt, closesAt) and not an instant
 * later. Handed in again it replaces what counts; every version is kept.
 */
export const submitEntry = deed(
  "entries.submit",
  async ({ tx, actor, now, record, enqueue }, { entryId, origin, seen }: SubmitInput) => {
    const viewer = await loadViewer(tx, actor.personId);
    const held = await heldEntry(tx, viewer, entryId);
    const { contest, revision } = held;
    const at = await now();
    must(maySubmit(viewer, held, { timetable: contest.brief.timetable, now: at }));

    const files = await attachedFiles(tx, entryId);
    const form = withoutEmptyRows(held.form);
    const gap = firstMissing(checklist(form, files, contest.brief));
    if (gap) throw new Refusal("invalid", gap.because!, gap.key);

    const [keptOut] = await ineligibleAuthors(tx, contest, [entryId], { confirmedOnly: true });
    if (keptOut)
      throw new Refusal("invalid", t.coAuthorKeptOut(keptOut.name, keptOut.faults[0]!.because));

    const manifest = manifestOf(form, files, contest);
    const hash = manifestHash(manifest, sha256);
    if (seen && (seen.revision !== revision || seen.manifestHash !== hash))
      throw new Refusal("conflict", t.changedSinceShown);
    const newest = await tx.submission.findFirst({
      where: { entryId },
      orderBy: { version: "desc" },
      select: { version: true, manifestHash: true, content: true },
    });
    const content = withoutContacts(form);
    // Another contact is another person to confirm, though no version holds contacts.
    const team = changeOfTeam(held.authors, form.team);
    const samePeople = team.add.length === 0 && team.drop.length === 0;
    if (samePeople && newest?.manifestHash === hash && sameContent(newest.content, content))
      throw new Refusal("conflict", t.sameAgain);

    const personId = viewer.person!.id;
    const scope = { scopeKind: "competition", scopeId: contest.id, role: "entrant" } as const;
    await grantRole(tx, { personId, ...scope, grantedById: null });

    const event = eventHash(
      { kind: "submission", instant: at.toISOString(), manifestHash: hash },
      sha256,
    );
    const salt = randomOf(saltBytes);
    const [submissionId, version] = [newId(), (newest?.version ?? 0) + 1];
    await tx.submission.create({
      data: {
        id: submissionId,
        entryId,
        version,
        submittedById: personId,
        at,
        trackId: form.trackId,
        content,
        authors: manifest.authors,
        manifest,
        manifestHash: hash,
        eventHash: event,
        files: { create: files.map(({ fileId }, position) => ({ fileId, position })) },
      },
    });
    const authors = await writeTeam(tx, entryId, { ...team, at });
    const letter = { entryId, title: manifest.title, contest: contest.brief.title, origin };
    await inviteCoAuthors(tx, { ...letter, authors, invitedById: personId });
    await tellDropped(tx, letter, team.drop);
    await confirmSubmission(tx, { ...letter, personId, version, at });
    const findings = anonymityFindings(
      {
        ...form,
        fileNames: files.map(({ name }) => name),
        techpack: await wordsInFiles(
          tx,
          files.map(({ fileId }) => fileId),
        ),
      },
      form.team.map(({ name }) => name),
    );
    if (findings.length > 0)
      await tx.anonymityCheck.create({
        data: { submissionId, findings: findings.map((finding) => ({ ...finding })) },
      });
    await enqueue(compareSubmission, { submissionId });
    await record({
      subject: ["submission", submissionId],
      payload: {
        entryId,
        version,
        manifestHash: hash,
        eventHash: event,
        salt: hexOf(salt),
        leaf: leafOf(commitTo(event, salt, sha256)),
      },
    });
    return { submissionId, version };
  },
);
