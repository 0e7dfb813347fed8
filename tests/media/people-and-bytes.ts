// A person who may bring files, and small files to bring.
import { Readable } from "node:stream";
import sharp from "sharp";
import { database } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { platformNow } from "~/platform/clock.server";
import { loadViewer } from "~/people/viewer.server";
import type { Viewer } from "~/people/viewer";

export async function aPerson(name = "设计师甲"): Promise<Viewer> {
  const id = newId();
  const createdAt = await platformNow(database());
  await database().person.create({
    data: { id, pseudonym: newId(), name, locale: "zh", createdAt },
  });
  return loadViewer(database(), id);
}

export const aBoard = (width = 64, height = 96): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: "#b23a2b" } })
    .jpeg()
    .toBuffer();

/** Arrives in pieces, as from a network. */
export const arriving = (bytes: Buffer, piece = 1000): Readable =>
  Readable.from(
    (function* () {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    })(),
    { objectMode: false },
  );

export async function bytesOf(source: Readable | null): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of source ?? []) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
