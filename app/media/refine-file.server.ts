import { database } from "~/platform/database/database.server";
import { logger } from "~/platform/log.server";
import { keepSeen, lookAtStored, type Look } from "./examine-stored.server";
import { missing } from "./inspection-state";
import { inspect } from "./inspector/inspect.server";
import { unhurried } from "./inspector/limits";
import type { FileKind } from "./kinds";

/**
 * Makes of an accepted file what its pages can do without at first: lighter formats, and tiles to look closely.
 * Nobody waits for it and it refuses nobody: where it fails, pages stay as they are.
 */
export async function refineFile(fileId: string, look: Look = inspect): Promise<void> {
  const file = await database().mediaFile.findUnique({
    where: { id: fileId },
    include: { inspection: true, derivatives: { select: { recipe: true } } },
  });
  if (!file?.inspection?.accepted) return;
  const recipes = missing(file.kind as FileKind, "later", file.derivatives);
  if (recipes.length === 0) return;
  await lookAtStored(file, look, { recipes, limits: unhurried }, async (seen) => {
    if (seen.accepted) return keepSeen(fileId, seen);
    logger().warn({ fileId, code: seen.reason.code }, "an accepted file could not be refined");
  });
}
