/**
 * npm run -s garment -- IN OUT.glb [--light] [--report FILE.json] [--poster FILE.webp]
 *
 * Writes a garment as the product serves it: without its author, in few bytes, held against the uploaded one from six
 * sides. IN is a GLB, a zip with one .gltf, or a bare .gltf. In the same child process and under the same limits as an
 * upload, without the product's database. Sentences on stderr. Exit 0: written. 1: the garment is refused, and nothing
 * is written. 2: a path cannot be used, the usage is wrong, or this machine could not look.
 */
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { inspect, type Inspection } from "~/media/inspector/inspect.server";
import type { Recipe } from "~/media/recipes";
import { answering, because, here, readHead, readWords, Unusable } from "./file-command";

const usage =
  "Usage: npm run -s garment -- IN OUT.glb [--light] [--report FILE.json] [--poster FILE.webp]\n" +
  "Put -- before a file that is called like an option.";

interface Asked {
  file: string;
  out: string;
  model: Recipe;
  report: string | null;
  poster: string | null;
}

function readArguments(words: readonly string[]): Asked {
  const { files, said } = readWords(words, ["report", "poster"], ["light"]);
  const [file, out] = files;
  if (files.length !== 2 || !file || !out) throw new Unusable(usage);
  return {
    file: here(file),
    out: here(out),
    model: said.light === undefined ? "garment-full.v1" : "garment-light.v1",
    report: said.report ? here(said.report) : null,
    poster: said.poster ? here(said.poster) : null,
  };
}

async function put(file: string, write: () => Promise<void>): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await write();
  } catch (error) {
    throw new Unusable(`${file} cannot be written: ${because(error)}.`);
  }
}

async function keep(asked: Asked, { derivatives, facts }: Accepted, took: number): Promise<void> {
  const made = (recipe: Recipe) => derivatives.find((one) => one.recipe === recipe)!;
  const { out, model, report, poster } = asked;
  await put(out, () => copyFile(made(model).path, out));
  if (poster) await put(poster, () => copyFile(made("poster-1024.v1").path, poster));
  const { bytes: bytesIn, served, warnings, ...rest } = facts;
  const { bytes: bytesOut, deltaE00P95, ssim, setting, side } = served;
  const told = { bytesIn, bytesOut, ...rest, deltaE00P95, ssim, setting, side, warnings };
  const seconds = Math.round(took / 10) / 100;
  if (report)
    await put(report, () =>
      writeFile(report, `${JSON.stringify({ ...told, seconds }, null, 2)}\n`),
    );
  for (const { zh, en } of warnings) console.error(`${zh}\n${en}`);
}

type Accepted = Extract<Inspection, { accepted: true; kind: "garment" }>;

async function run(asked: Asked): Promise<void> {
  await readHead(asked.file);
  const made = await mkdtemp(path.join(os.tmpdir(), "xs-garment-"));
  try {
    const recipes: Recipe[] = [asked.model, ...(asked.poster ? ["poster-1024.v1" as const] : [])];
    const began = performance.now();
    const seen = await inspect(asked.file, "garment", made, {
      recipes,
      limits: { nice: 0, wallMs: 60_000 }, // nobody's page waits for it, and a busy machine may take its time
      beside: path.dirname(asked.file),
    });
    if (!seen.accepted) console.error(`${seen.reason.zh}\n${seen.reason.en}`);
    else await keep(asked, seen as Accepted, performance.now() - began);
    process.exitCode = seen.accepted ? 0 : 1;
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

await answering(() => run(readArguments(process.argv.slice(2))));
