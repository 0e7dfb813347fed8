import { system } from "~/evidence/deed.server";
import { database } from "~/platform/database/database.server";
import { logger } from "~/platform/log.server";
import { keepSeen, lookAtStored, type Look } from "./examine-stored.server";
import { StoreFull, StoreUnavailable } from "~/platform/store/store.server";
import { isInspected, missing } from "./inspection-state";
import { MachineBusy } from "./inspector/sandbox.server";
import { beginTry, mayWait, takeBackTry, triesAllowed } from "./inspection-tries.server";
import { inspect } from "./inspector/inspect.server";
import { keepInspection } from "./keep-inspection.server";
import type { FileKind } from "./kinds";
import { receiving } from "./receiving-texts";
import { reason } from "./reason";

/**
 * Inspects a stored file and keeps what was made of it. Called again it does nothing that is done already,
 * by file and recipe. A file that could not be read three times is refused, so that it holds up nobody.
 */
export async function inspectFile(fileId: string, look: Look = inspect): Promise<void> {
  const file = await database().mediaFile.findUnique({
    where: { id: fileId },
    include: { inspection: true, derivatives: { select: { recipe: true } } },
  });
  if (!file) return;
  const [kind, made] = [file.kind as FileKind, file.derivatives];
  if (isInspected(kind, file.inspection, made)) return;

  const attempt = await beginTry(fileId);
  if (attempt > triesAllowed) return giveUp(fileId);
  try {
    const recipes = missing(kind, "at once", made);
    await lookAtStored(file, look, { recipes }, (seen) => keepSeen(fileId, seen));
  } catch (error) {
    logger().warn({ fileId, attempt, error: String(error) }, "a file could not be inspected");
    const ofTheStore = error instanceof StoreUnavailable || error instanceof StoreFull;
    const innocent = ofTheStore || (error instanceof MachineBusy && (await mayWait(fileId)));
    if (innocent) await takeBackTry(fileId);
    if (innocent || attempt < triesAllowed) throw error;
    await giveUp(fileId);
  }
}

async function giveUp(fileId: string): Promise<void> {
  const because = reason({ "could-not-be-read": receiving.unreadable }, "could-not-be-read");
  await keepInspection(system, {
    fileId,
    accepted: false,
    reason: because,
    facts: {},
    derivatives: [],
  });
}
