/**
 * npm run -s inspect -- FILE [--kind board|garment|techpack] [--derive DIR]
 *
 * Judges a file as the product does, in the same child process and under the same limits, without its
 * database. One JSON object on stdout, sentences on stderr. Exit 0: accepted. 1: refused. 2: the path cannot
 * be read, the usage is wrong, or this machine could not look. With --derive an accepted file's derivatives
 * are written to DIR, and manifest.json beside them.
 */
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { inspect, type Inspection } from "~/media/inspector/inspect.server";
import { judgeKind } from "~/media/intake";
import type { FileKind } from "~/media/kinds";
import { recipesOf } from "~/media/recipes";
import { refuse } from "~/media/verdict";
import {
  answering,
  because,
  here,
  mustTakeFiles,
  readHead,
  readWords,
  Unusable,
} from "./file-command";

const usage =
  "Usage: npm run -s inspect -- FILE [--kind board|garment|techpack] [--derive DIR]\n" +
  "Put -- before a FILE that is called like an option.";
const kindsAsked = ["board", "garment", "techpack"] as const satisfies FileKind[];

/** Whoever waits for this command has an answer within half a minute, the start of this process included. */
const answerWithinMs = 25_500;

interface Asked {
  file: string;
  kind: FileKind | null;
  dir: string | null;
}

function readArguments(words: readonly string[]): Asked {
  const { files, said } = readWords(words, ["kind", "derive"]);
  const kind = kindsAsked.find((one) => one === said.kind) ?? null;
  if (said.kind !== undefined && kind === null)
    throw new Unusable(`“${said.kind}” is no kind of file.\n${usage}`);
  if (files.length !== 1 || !files[0]) throw new Unusable(usage);
  return { file: here(files[0]), kind, dir: said.derive ? here(said.derive) : null };
}

/** What the product would serve, and the list of it. A derivative's role is its recipe without the version. */
async function keep({ derivatives }: Inspection, made: string, dir: string): Promise<void> {
  const manifest = derivatives.map(({ recipe, audience, path: file, type, bytes, sha256 }) => ({
    path: path.relative(made, file).split(path.sep).join("/"),
    role: recipe.replace(/\.v\d+$/, ""),
    audience,
    type,
    bytes,
    sha256,
  }));
  try {
    for (const { path: file } of manifest) {
      await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
      await copyFile(path.join(made, file), path.join(dir, file));
    }
    await writeFile(path.join(dir, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  } catch (error) {
    throw new Unusable(`${dir} cannot be written to: ${because(error)}.`);
  }
}

async function look(
  { file, kind: asked, dir }: Asked,
  { bytes, head }: Awaited<ReturnType<typeof readHead>>,
  made: string,
): Promise<Inspection> {
  const kind = asked ?? judgeKind(head);
  if (typeof kind !== "string") return { ...refuse(null, kind, bytes), derivatives: [] };
  const overallMs = answerWithinMs - process.uptime() * 1000;
  // Where nothing is kept, only what decides is made.
  const recipes = dir ? recipesOf(kind) : recipesOf(kind, "at once");
  return inspect(file, kind, made, {
    recipes,
    limits: { overallMs, nice: 0 },
    beside: path.dirname(file),
  });
}

async function run(asked: Asked): Promise<void> {
  const { file, dir } = asked;
  const begins = await readHead(file);
  if (dir) await mustTakeFiles(dir);
  const made = await mkdtemp(path.join(os.tmpdir(), "xs-inspect-"));
  try {
    const seen = await look(asked, begins, made);
    if (dir && seen.accepted) await keep(seen, made, dir);
    const { derivatives: _, facts, ...verdict } = seen;
    // How a picture compares and what a tech pack says are never shown.
    const unsaid = { likeness: undefined, text: undefined, look: {} };
    const { likeness: __, text: ___, look: glimpse, ...told } = { ...unsaid, ...facts };
    console.log(JSON.stringify({ ...verdict, facts: { ...told, ...glimpse } }));
    if (!seen.accepted) console.error(`${seen.reason.zh}\n${seen.reason.en}`);
    process.exitCode = seen.accepted ? 0 : 1;
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

await answering(() => run(readArguments(process.argv.slice(2))));
