import { deed } from "~/evidence/deed.server";
import type { Prisma } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { found } from "~/platform/refusal";
import { missing } from "./inspection-state";
import { refineStored } from "./jobs";
import type { FileKind } from "./kinds";
import type { PictureLook } from "./look";
import { keepHashes } from "./picture-hashes.server";
import { keepLook } from "./picture-look.server";
import type { Derivative } from "./recipes";
import type { Likeness, Reason } from "./verdict";

/** What was seen of a file, its derivatives already durable in the store. */
export interface Seen {
  fileId: string;
  accepted: boolean;
  reason: Reason | null;
  facts: Prisma.InputJsonObject & { likeness?: Likeness; look?: PictureLook };
  derivatives: (Omit<Derivative, "path"> & { storeKey: string })[];
}

/**
 * Writes the verdict and what is served, once: a verdict that is there already stays, and of the derivatives
 * only those are added that are missing. Answers which store keys are now in use.
 */
export const keepInspection = deed(
  "media.inspect",
  async ({ tx, now, record, enqueue }, seen: Seen) => {
    const { fileId, accepted, reason } = seen;
    // How it looks is kept where it can be compared or shown, and forgotten, by itself.
    const { likeness, look, ...facts } = seen.facts;
    const [locked] = await tx.$queryRaw<{ kind: FileKind }[]>`
    SELECT "kind" FROM "MediaFile" WHERE "id" = ${fileId} FOR UPDATE`;
    const { kind } = found(locked);
    const at = await now();
    const verdict = { fileId, accepted, facts, at, ...(reason ? { reason: { ...reason } } : {}) };
    const [{ count }, earlier] = [
      await tx.inspection.createMany({ data: [verdict], skipDuplicates: true }),
      await tx.inspection.findUniqueOrThrow({ where: { fileId } }),
    ];
    const made = earlier.accepted ? seen.derivatives : [];
    const rows = made.map(({ bytes, ...derivative }) => {
      const { recipe, audience, storeKey, type, width, height, sha256 } = derivative;
      const what = { recipe, audience, storeKey, type, width, height, sha256 };
      return { id: newId(), fileId, at, bytes: BigInt(bytes), ...what };
    });
    await tx.derivative.createMany({ data: rows, skipDuplicates: true });
    if (earlier.accepted && likeness) await keepHashes(tx, fileId, likeness);
    if (earlier.accepted && look) await keepLook(tx, fileId, look);
    // What makes a page lighter or sharper is made once what it shows at once is there.
    const isFirst = missing(kind, "at once", made).length === 0;
    if (isFirst && missing(kind, "later", made).length > 0) await enqueue(refineStored, { fileId });
    const kept = await tx.derivative.findMany({
      where: { fileId, storeKey: { in: made.map(({ storeKey }) => storeKey) } },
      select: { storeKey: true, recipe: true, audience: true, sha256: true },
    });
    const derivatives = kept.map(({ recipe, audience, sha256 }) => ({ recipe, audience, sha256 }));
    await record({
      subject: ["file", fileId],
      payload: {
        accepted: earlier.accepted,
        first: count === 1,
        code: reason?.code ?? null,
        derivatives,
      },
    });
    return { storeKeys: kept.map(({ storeKey }) => storeKey) };
  },
);
