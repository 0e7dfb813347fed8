import { PassThrough, type Readable } from "node:stream";
import { ZipFile } from "yazl";
import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import { store } from "~/platform/store/installed-store.server";
import { exportHours, stateOfExport } from "./data-export";
import type { OwnData, OwnFile } from "./own-data.server";

/** What every room keeps of a person; the command line and the server put the rooms together. */
export interface ExportSources {
  parts: Record<string, (personId: string) => Promise<OwnData>>;
  files: (personId: string) => Promise<OwnFile[]>;
}

const mostBytes = 20 * 1024 ** 3;

/**
 * Makes one export: a zip of JSON, one file a room, and the person's own files, streamed into the store so that
 * no file passes through memory. Run twice it does nothing the second time. A failure is written down, so that
 * the page can say so; what was stored for nothing is swept.
 */
export async function carryOutExport(exportId: string, sources: ExportSources): Promise<void> {
  const db = database();
  const asked = await db.dataExport.findUnique({ where: { id: exportId } });
  if (!asked || stateOfExport(asked, await platformNow(db)) !== "running") return;
  try {
    const { personId } = asked;
    const files = await sources.files(personId);
    const names = Object.keys(sources.parts);
    const partsTotal = names.length + files.length;
    await db.dataExport.update({ where: { id: exportId }, data: { partsTotal, partsDone: 0 } });
    const zip = new ZipFile();
    const stored = store().put(zip.outputStream as Readable, { maxBytes: mostBytes });
    // A failure while filling is thrown below; without this it would also be an unhandled rejection.
    stored.catch(() => {});
    try {
      await fill(zip, personId, files, sources, async (partsDone) => {
        await db.dataExport.update({ where: { id: exportId }, data: { partsDone } });
      });
    } catch (error) {
      (zip.outputStream as PassThrough).destroy(error as Error);
      throw error;
    }
    zip.end();
    const { key, sha256, bytes } = await stored;
    const doneAt = await platformNow(db);
    const expiresAt = new Date(doneAt.getTime() + exportHours * 3_600_000);
    await db.dataExport.update({
      where: { id: exportId },
      data: { doneAt, expiresAt, storeKey: key, sha256, bytes: BigInt(bytes) },
    });
  } catch (error) {
    await db.dataExport.update({
      where: { id: exportId },
      data: { failedAt: await platformNow(db) },
    });
    throw error;
  }
}

async function fill(
  zip: ZipFile,
  personId: string,
  files: OwnFile[],
  { parts }: ExportSources,
  done: (count: number) => Promise<void>,
): Promise<void> {
  let count = 0;
  for (const [name, ask] of Object.entries(parts)) {
    const json = JSON.stringify(await ask(personId), bigintsAsText, 2);
    zip.addBuffer(Buffer.from(json, "utf8"), `${name}.json`);
    await done((count += 1));
  }
  for (const { id, name, storeKey } of files) {
    const source = await store().open(storeKey);
    // The id before the name: two files may bear one name, and a name may say "..".
    if (source) await added(zip, source, `files/${id}-${name.replace(/[\\/]/g, "_")}`);
    await done((count += 1));
  }
}

/** One file at a time, so that no more than one is open. */
async function added(zip: ZipFile, source: Readable, name: string): Promise<void> {
  const through = source.pipe(new PassThrough());
  source.once("error", (error) => through.destroy(error));
  const read = new Promise<void>((resolve, reject) => {
    through.once("end", resolve);
    through.once("error", reject);
  });
  zip.addReadStream(through, name, { compress: false });
  await read;
}

const bigintsAsText = (_: string, value: unknown) =>
  typeof value === "bigint" ? String(value) : value;
