// A process that draws: it is told a work's key, leaves the work's files in a folder of that name, and says so.
import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { generateWork, WORKS } from "./index";

const folder = process.argv[2]!;

async function draw(key: string): Promise<void> {
  const finished = path.join(folder, key);
  if (existsSync(finished)) return;
  const { boards, garment } = await generateWork(WORKS.find((work) => work.key === key)!);
  // Whole or not at all: a folder of that name appears with everything in it.
  const begun = path.join(folder, `.${key}-${process.pid}`);
  await mkdir(begun, { recursive: true });
  for (const { name, bytes } of [...boards, garment])
    await writeFile(path.join(begun, name), bytes);
  await rename(begun, finished).catch((error: unknown) => {
    if (!existsSync(finished)) throw error;
    return rm(begun, { recursive: true });
  });
}

process.on("message", (key: string) => void draw(key).then(() => process.send!(key)));
process.on("disconnect", () => process.exit());
