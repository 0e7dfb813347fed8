// Run in a process of its own, to be killed: brings a file that never ends, hands in one entry after another and
// prints each that was acknowledged, or holds the door for bytes open and prints its port.
import { Readable } from "node:stream";
import { submitEntry } from "~/entries/submit-entry.server";
import { receiveFile } from "~/media/receive-file.server";
import { loadViewer } from "~/people/viewer.server";
import type { DatabaseTarget } from "~/platform/database/connection";
import { database, useDatabase } from "~/platform/database/database.server";
import { openBytesDoor } from "../support/uploading";

const [what, target = "", ...rest] = process.argv.slice(2);
useDatabase(JSON.parse(target) as DatabaseTarget);

if (what === "bring") {
  const viewer = await loadViewer(database(), rest[0]!);
  const endless = Readable.from(
    (async function* () {
      for (let piece = 0; ; piece += 1) {
        yield Buffer.alloc(1000, 1);
        if (piece === 3) console.log("arriving");
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    })(),
    { objectMode: false },
  );
  await receiveFile(viewer, endless, { kind: "board", name: "x.jpg" });
}

if (what === "submit")
  for (const one of rest) {
    const [personId = "", pseudonym = "", entryId = ""] = one.split(":");
    await submitEntry({ personId, pseudonym }, { entryId, origin: "http://x" });
    console.log(entryId);
  }

if (what === "receive") console.log(new URL((await openBytesDoor()).origin).port);
