import type { Viewer } from "~/people/viewer";
import { mayFetch } from "~/media/permissions";
import type { Audience } from "~/media/recipes";
import type { StoredBytes } from "~/media/serving.server";
import { database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import { isAuthor, mayScreen } from "./permissions";

const itsEntry = {
  authors: true,
  competition: true,
  submissions: { orderBy: { version: "desc" }, take: 1, select: { id: true } },
} as const;

/** A derivative that this person may fetch, and whether all the world may. */
export interface Fetchable extends StoredBytes {
  recipe: string;
  isPublic: boolean;
  width: number | null;
  height: number | null;
  dpi: number | null;
}

/**
 * Asks for a derivative by its own id. The team are the authors and, once it was handed in, those who screen
 * the contest. What else opens it is the gate's answer: `isPublic` says whether a work is released.
 */
export async function derivativeFor(
  viewer: Viewer,
  derivativeId: string,
  isPublic: (entryId: string) => Promise<boolean>,
): Promise<Fetchable> {
  const derivative = found(
    await database().derivative.findUnique({
      where: { id: derivativeId },
      include: {
        file: {
          include: {
            look: true,
            attachments: { include: { entry: { include: { authors: true } } } },
            submitted: { include: { submission: { include: { entry: { include: itsEntry } } } } },
          },
        },
      },
    }),
  );
  const { file, recipe, storeKey, type, bytes, sha256, width, height } = derivative;
  const handedIn = file.submitted.map(({ submission }) => submission.entry);
  // A file that a later version left out was never released with it.
  const current = file.submitted.filter(
    ({ submissionId, submission }) => submission.entry.submissions[0]?.id === submissionId,
  );
  const written = file.attachments.map(({ entry }) => entry);
  const isTeam =
    [...handedIn, ...written].some(({ authors }) =>
      isAuthor(viewer, { authors, withdrawn: false }),
    ) || handedIn.some(({ competition }) => mayScreen(viewer, competition));
  const released = isTeam
    ? false
    : await anyOf(
        current.map(({ submission }) => submission.entryId),
        isPublic,
      );
  const audience = derivative.audience as Audience;
  if (!mayFetch(audience, { isTeam, isPublic: released })) throw unknown();
  const dpi = file.look?.dpi ?? null;
  return { recipe, storeKey, type, bytes, sha256, width, height, dpi, isPublic: released };
}

async function anyOf(
  entryIds: string[],
  test: (entryId: string) => Promise<boolean>,
): Promise<boolean> {
  for (const entryId of new Set(entryIds)) if (await test(entryId)) return true;
  return false;
}
