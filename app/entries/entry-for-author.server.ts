import type { Brief } from "~/competitions/brief";
import { competitionInForce } from "~/competitions/in-force.server";
import { finishes, phaseAt, type Phase } from "~/competitions/phases";
import { finishingEndsAt } from "~/competitions/finishing";
import { manifestHash, type Manifest } from "~/evidence/manifest";
import { sha256 } from "~/evidence/sha256.server";
import type { FileKind } from "~/media/kinds";
import type { FileView } from "~/media/file-view";
import { metadataInFiles, wordsInFiles } from "~/media/file-words.server";
import { fileViews } from "~/media/file-views.server";
import type { SignedIn } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, type Database, type Prisma } from "~/platform/database/database.server";
import { found, unknown, type Because, type Decision } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { anonymityFindings, ownWords, type Finding } from "./anonymity";
import { checklist, firstMissing, type ChecklistItem } from "./checklist";
import { readForm, withoutEmptyRows, type EntryForm } from "./form";
import { asAsked, lackingOf, type Committed, type CommittedState } from "./commitment";
import { comingFiles, type ComingFile } from "./handed-files.server";
import { resultIsFinal } from "./result-is-final.server";
import { manifestOf } from "./manifest";
import {
  isAuthor,
  isLead,
  mayInviteTeam,
  mayLeaveTeam,
  mayRemoveCoAuthor,
  maySubmit,
  mayWithdraw,
  mayWrite,
  type AtInstant,
} from "./permissions";

/** A version that was handed in. */
export interface VersionLine {
  version: number;
  at: string;
  manifestHash: string;
  /** Not all of its files have come. */
  incomplete: boolean;
  screening: { passed: boolean; rule: Localized | null; reason: string | null; at: string } | null;
}

/** Files that were handed in by their hashes and have not all come, or not been accepted. */
export interface Lacking {
  until: string;
  /** [closesAt, until): they may be brought here; before it they come like any other. */
  finishing: boolean;
  over: boolean;
  files: (Committed & { state: CommittedState; reason: Because | null })[];
}

/** An entry as one of its authors sees it. */
export interface EntryForAuthor {
  id: string;
  contest: { id: string; slug: string; title: Localized; version: number } & Pick<
    Brief,
    "tracks" | "dimensions" | "limits" | "pledge" | "timetable" | "timeZone"
  >;
  now: string;
  phase: Phase;
  form: EntryForm;
  revision: number;
  files: FileView[];
  checklist: ChecklistItem[];
  /** Files on their way whose hashes may be handed in: none where the contest takes whole works alone. */
  coming: ComingFile[];
  /** What the version that counts lacks, and until when it may come; null for one that is whole. */
  lacking: Lacking | null;
  /** What may tell a juror who made it: a hint, not a refusal. */
  anonymity: Finding[];
  /** What counts, once the draft can no longer be changed; null while it can, or if nothing was handed in. */
  handedIn: { form: EntryForm; files: FileView[] } | null;
  /** Once handed in: who made it, and who of them has confirmed. */
  authors: { id: string; name: string; lead: boolean; shareBp: number; confirmed: boolean }[];
  isLead: boolean;
  versions: VersionLine[];
  withdrawal: { at: string; reason: string | null } | null;
  may: Record<
    "write" | "submit" | "withdraw" | "inviteTeam" | "removeCoAuthor" | "leaveTeam",
    Decision
  >;
}

/** The entry for its author; for everybody else there is none. The same few queries whatever it holds. */
export async function entryForAuthor(
  viewer: SignedIn,
  entryId: string,
  db: Database = database(),
): Promise<EntryForAuthor> {
  const entry = found(
    await db.entry.findUnique({
      where: { id: entryId },
      include: {
        authors: { orderBy: { position: "asc" } },
        attachments: { orderBy: [{ position: "asc" }, { addedAt: "asc" }] },
        submissions: {
          orderBy: { version: "desc" },
          include: {
            screening: true,
            files: { orderBy: { position: "asc" } },
            committed: { orderBy: { position: "asc" } },
            completion: true,
          },
        },
        withdrawal: true,
      },
    }),
  );
  const scope = { authors: entry.authors, withdrawn: entry.withdrawal !== null };
  if (!isAuthor(viewer, scope)) throw unknown();
  const { id, slug, version, brief } = found(
    await competitionInForce(db, { id: entry.competitionId }),
  );
  const now = await platformNow(db);
  const [newest] = entry.submissions;
  const ids = [...entry.attachments, ...(newest?.files ?? [])].map(({ fileId }) => fileId);
  const views = await fileViews(db, ids);
  const inOrder = (list: readonly { fileId: string }[]) =>
    list.flatMap(({ fileId }) => views.get(fileId) ?? []);
  const files = inOrder(entry.attachments);
  const form = readForm(entry.draft);
  const { title, tracks, dimensions, limits, pledge, timetable, rounds, timeZone } = brief;
  const at = { timetable, rounds, now };
  const final = await resultIsFinal(db, { id: entry.competitionId, brief }, now);
  const write = mayWrite(viewer, scope, at);
  return {
    id: entryId,
    contest: {
      ...{ id, slug, title, version, tracks, dimensions, limits, pledge },
      ...{ timetable, timeZone },
    },
    now: now.toISOString(),
    phase: phaseAt(at, now),
    form,
    revision: entry.revision,
    files,
    checklist: checklist(form, files, brief),
    coming: timetable.finishingHours && write.allowed ? await comingFiles(db, entryId) : [],
    lacking: newest ? lackingIn(newest, views, { timetable, now }) : null,
    anonymity: anonymityFindings(
      {
        ...form,
        fileNames: files.map(({ name }) => name),
        techpack: await wordsInFiles(
          db,
          files.map(({ id }) => id),
        ),
        metadata: await metadataInFiles(
          db,
          files.map(({ id }) => id),
        ),
      },
      ownWords(form),
    ),
    handedIn:
      write.allowed || !newest
        ? null
        : { form: readForm(newest.content), files: inOrder(newest.files) },
    authors: entry.authors.map(({ id, name, lead, shareBp, personId }) => ({
      id,
      name,
      lead,
      shareBp,
      confirmed: personId !== null,
    })),
    isLead: isLead(viewer, scope),
    versions: entry.submissions.map(
      ({ version, at, manifestHash, screening, committed, completion }) => ({
        incomplete: committed.length > 0 && !completion,
        version,
        at: at.toISOString(),
        manifestHash,
        screening: screening && {
          passed: screening.passed,
          rule: brief.entryRules.find((rule) => rule.id === screening.ruleId)?.text ?? null,
          reason: screening.reason,
          at: screening.at.toISOString(),
        },
      }),
    ),
    withdrawal: entry.withdrawal && {
      at: entry.withdrawal.at.toISOString(),
      reason: entry.withdrawal.reason,
    },
    may: {
      write,
      submit: maySubmit(viewer, scope, at),
      inviteTeam: mayInviteTeam(viewer, scope, { ...at, submitted: newest !== undefined }),
      removeCoAuthor: mayRemoveCoAuthor(viewer, scope, at),
      leaveTeam: mayLeaveTeam(viewer, scope, at),
      // Whether a reason is needed is asked with the reason.
      withdraw: mayWithdraw(viewer, scope, { ...at, reason: "…", final }),
    },
  };
}

type Versioned = Prisma.SubmissionGetPayload<{ include: { files: true; committed: true } }>;

function lackingIn(
  { files, committed }: Versioned,
  views: ReadonlyMap<string, FileView>,
  { timetable, now }: AtInstant,
): Lacking | null {
  const until = finishingEndsAt(timetable);
  if (!until || committed.length === 0) return null;
  const here = files.flatMap(({ fileId, position }) => {
    const view = views.get(fileId);
    return view ? [{ position, state: view.state, reason: view.reason }] : [];
  });
  const bound = committed.map(({ position, kind, name, bytes, sha256 }) => ({
    ...{ position, kind: kind as FileKind, name, bytes: Number(bytes), sha256 },
    reason: here.find((one) => one.position === position)?.reason ?? null,
  }));
  const lacking = lackingOf(bound, here);
  if (lacking.length === 0) return null;
  const over = Date.parse(until) <= now.getTime();
  return { until, finishing: finishes(timetable, now), over, files: lacking };
}

/** What is about to be handed in, as it will be hashed; the hash only where the entry is whole. */
export interface Preview {
  files: Pick<ComingFile, "name" | "kind" | "bytes" | "sha256" | "state">[];
  /** What is still missing, the files on their way counted where their hashes may be handed in. */
  checklist: ChecklistItem[];
  /** The uploads whose hashes are handed in. */
  coming: string[];
  form: EntryForm;
  revision: number;
  manifest: Manifest | null;
  manifestHash: string | null;
}

/** `chosen`: which of the uploads under way are handed in by their hashes; all, where nobody chose. */
export function previewOf(entry: EntryForAuthor, chosen: readonly string[] | null): Preview {
  const form = withoutEmptyRows(entry.form);
  const { revision, contest } = entry;
  const coming = entry.coming.filter(({ uploadId }) => chosen?.includes(uploadId) ?? true);
  const files = [...entry.files, ...coming];
  const hashesBind = contest.timetable.finishingHours !== null;
  const lines = checklist(form, files.map(asAsked(hashesBind)), contest);
  const shown = { form, revision, files, checklist: lines };
  const ids = coming.map(({ uploadId }) => uploadId);
  if (firstMissing(lines)) return { ...shown, coming: ids, manifest: null, manifestHash: null };
  const manifest = manifestOf(form, files, contest);
  return { ...shown, coming: ids, manifest, manifestHash: manifestHash(manifest, sha256) };
}
