import { finishingEndsAt } from "~/competitions/finishing";
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
import { checklist, firstMissing } from "./checklist";
import { withNotesOf, withoutContacts, withoutEmptyRows } from "./form";
import { ineligibleAuthors } from "./eligibility.server";
import { asAsked } from "./commitment";
import { filesToHandIn } from "./handed-files.server";
import { heldEntry } from "./held-entry.server";
import { inviteCoAuthors } from "./invite-co-authors.server";
import { compareSubmission, completeHandedIn } from "./jobs";
import { keepAnonymityFindings } from "./keep-anonymity.server";
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
  /** Uploads under way whose hashes are handed in as well, where the contest has a finishing window. */
  coming?: readonly string[];
}

/**
 * Hands an entry in: a version of its own, whole and immutable, in [opensAt, closesAt) and not an instant
 * later. Handed in again it replaces what counts; every version is kept.
 */
export const submitEntry = deed(
  "entries.submit",
  async (
    { tx, actor, now, record, enqueue },
    { entryId, origin, seen, coming = [] }: SubmitInput,
  ) => {
    const viewer = await loadViewer(tx, actor.personId);
    const held = await heldEntry(tx, viewer, entryId);
    const { contest, revision } = held;
    const at = await now();
    must(maySubmit(viewer, held, { timetable: contest.brief.timetable, now: at }));

    // Where bytes may follow, what binds are their hashes; elsewhere every file is here and accepted.
    const until = finishingEndsAt(contest.brief.timetable);
    const files = await filesToHandIn(tx, entryId, until ? coming : []);
    const form = withNotesOf(withoutEmptyRows(held.form), files);
    const gap = firstMissing(checklist(form, files.map(asAsked(until !== null)), contest.brief));
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
    const placed = files.map((file, position) => ({ ...file, position }));
    const here = placed.flatMap(({ fileId, position }) => (fileId ? [{ fileId, position }] : []));
    const committed = placed
      .filter(({ state }) => state !== "accepted")
      .map(({ position, kind, name, bytes, sha256 }) => ({ position, kind, name, bytes, sha256 }));
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
        files: { create: here },
        committed: { create: committed },
      },
    });
    const authors = await writeTeam(tx, entryId, { ...team, at });
    const letter = { entryId, title: manifest.title, contest: contest.brief.title, origin };
    await inviteCoAuthors(tx, { ...letter, authors, invitedById: personId });
    await tellDropped(tx, letter, team.drop);
    const lacking = until && committed.length > 0 ? { missing: committed.length, until } : null;
    await confirmSubmission(tx, { ...letter, personId, version, at, lacking });
    if (lacking) await enqueue(completeHandedIn, { submissionId });
    await keepAnonymityFindings(tx, { id: submissionId, content, manifest, files: here });
    await enqueue(compareSubmission, { submissionId });
    await record({
      subject: ["submission", submissionId],
      payload: {
        entryId,
        version,
        manifestHash: hash,
        eventHash: event,
        ...(lacking ? { committed: committed.map(({ position }) => position) } : {}),
        salt: hexOf(salt),
        leaf: leafOf(commitTo(event, salt, sha256)),
      },
    });
    return { submissionId, version };
  },
);
