import type { IncomingMessage } from "node:http";
import type { Request as Asked, RequestHandler, Response as Answer } from "express";
import { viewerOf } from "~/people/viewer.server";
import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import { RowLocker } from "~/platform/database/row-locker.server";
import { logger } from "~/platform/log.server";
import { statusOf } from "~/platform/http/status";
import { Refusal, unknown, type Because } from "~/platform/refusal";
import { store } from "~/platform/store/installed-store.server";
import { StoreFull, StoreUnavailable } from "~/platform/store/store.server";
import { cancelUpload } from "./cancel-upload.server";
import { ownUpload, type UploadRow } from "./own-uploads.server";
import { uploadRefusals as t } from "./texts";
import { TusAtNode } from "./tus-at-node.server";

/** So many connections at once may bring bytes for one person: enough for a queue, too few to fill a server. */
const connectionsOfPerson = 6;
/** A connection that brings less than this in a quarter of a minute is let go; its sender goes on with another. */
const [patienceMs, leastBytes] = [15_000, 4 * 1024];

const addresses = /^\/uploads\/([0-9a-z]{24})$/;
const methods = new Set(["HEAD", "PATCH", "DELETE"]);

/**
 * The door for bytes: tus 1.0 (https://tus.io/protocols/resumable-upload) without its creation, which is asked at
 * the place a file is brought to. It stands in front of Remix, which would hold every body in its own streams.
 */
export function bytesDoor(): RequestHandler {
  const uploads = new WeakMap<IncomingMessage, UploadRow>();
  const under = new Map<string, number>();
  const tus = new TusAtNode({
    path: "/uploads",
    datastore: store().arrivals.datastore,
    locker: new RowLocker(),
    lockDrainTimeout: 200,
    allowedOrigins: [], // our own pages alone
    getFileIdFromRequest: ({ runtime }) =>
      uploads.get(runtime!.node!.req as IncomingMessage)?.storeKey,
    onResponseError: (_request, error) => inWords(error),
  });

  async function take(request: Asked, response: Answer, upload: UploadRow): Promise<void> {
    uploads.set(request, upload);
    if (request.method !== "PATCH") return tus.answer(request, response);
    const { personId } = upload;
    const others = under.get(personId) ?? 0;
    if (others >= connectionsOfPerson) return refuse(response, 429, t.tooManyAtOnce);
    if (request.socket.destroyed) return;
    under.set(personId, others + 1);
    const stop = letGoOfTrickles(request);
    // By the connection's end and not by tus' own: of a line that was lost tus says nothing more.
    response.once("close", () => {
      stop();
      under.set(personId, under.get(personId)! - 1);
      if (under.get(personId) === 0) under.delete(personId);
      void touched(upload.id, {}).catch(() => {});
    });
    await touched(upload.id, { markedAt: null });
    return tus.answer(request, response);
  }

  return (request, response, next) => {
    const id = addresses.exec(request.path)?.[1];
    if (!id || !methods.has(request.method)) return next();
    response.set("Cache-Control", "no-store");
    void (async () => {
      const cookie = request.get("Cookie");
      const viewer = await viewerOf(
        new Request("http://localhost/", cookie ? { headers: { Cookie: cookie } } : {}),
      );
      const upload = await ownUpload(viewer, id);
      // What ended is no longer written to; how it ended is answered where it was begun.
      if (!upload || upload.endedAt) return refuse(response, 404, unknown().because);
      if (request.method !== "DELETE") return take(request, response, upload);
      await cancelUpload(upload);
      response.status(204).set("Tus-Resumable", "1.0.0").end();
    })().catch((error: unknown) =>
      error instanceof Refusal
        ? refuse(response, statusOf[error.kind], error.because)
        : next(error),
    );
  };
}

/** Bytes come, or came; who goes on takes off the mark of what was left lying. */
const touched = async (id: string, more: { markedAt?: null }) =>
  database().upload.updateMany({
    where: { id, endedAt: null },
    data: { writtenAt: await platformNow(database()), ...more },
  });

function letGoOfTrickles({ socket }: IncomingMessage): () => void {
  let before = socket.bytesRead;
  const timer = setInterval(() => {
    if (socket.bytesRead - before < leastBytes) socket.destroy();
    before = socket.bytesRead;
  }, patienceMs);
  return () => clearInterval(timer);
}

/** tus' own errors keep their words; of others nothing but a sentence gets out: they name paths and keys. */
function inWords(error: Error | { status_code: number; body: string }) {
  const said = (status_code: number, because: Because) => ({
    status_code,
    body: JSON.stringify({ because }),
  });
  if (error instanceof StoreFull) return said(507, t.storeFull);
  if ("status_code" in error)
    return error.body.includes("acquire lock") ? said(423, t.busy) : undefined;
  logger().warn({ error: String(error) }, "an upload could not be written");
  return said(503, new StoreUnavailable().because);
}

/** The rest of what is sent is not read: answered, then closed. */
function refuse(response: Answer, status: number, because: Because): void {
  response.status(status).set("Connection", "close").json({ because });
}
