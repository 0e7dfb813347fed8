/**
 * npm run -s inspect -- FILE [--kind board|garment|techpack] [--derive DIR]
 *
 * Judges a file as the product does, in the same child process and under the same limits, without its
 * database. One JSON object on stdout, sentences on stderr. Exit 0: accepted. 1: refused. 2: the path cannot
 * be read, the usage is wrong, or this machine could not look. With --derive an accepted file's derivatives
 * are written to DIR, and manifest.json beside them.
 */
import { constants } from "node:fs";
import { access, copyFile, mkdir, mkdtemp, open, rm, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { inspect, type Inspection } from "~/media/inspector/inspect.server";
import { describeProtection } from "~/media/inspector/protection.server";
import { InspectionUnavailable } from "~/media/inspector/sandbox.server";
import { judgeKind } from "~/media/intake";
import type { FileKind } from "~/media/kinds";
import { headLength } from "~/media/magic";
import { recipesOf } from "~/media/recipes";
import { refuse } from "~/media/verdict";

const usage =
  "Usage: npm run -s inspect -- FILE [--kind board|garment|techpack] [--derive DIR]\n" +
  "Put -- before a FILE that is called like an option.";
const kindsAsked = ["board", "garment", "techpack"] as const satisfies FileKind[];

/** Whoever waits for this command has an answer within half a minute, the start of this process included. */
const answerWithinMs = 25_500;

/** What is wrong with the call or this machine, rather than with the file. */
class Unusable extends Error {}

interface Asked {
  file: string;
  kind: FileKind | null;
  dir: string | null;
}

const here = (given: string) => path.resolve(process.env.INIT_CWD ?? process.cwd(), given);

function readArguments(args: readonly string[]): Asked {
  const files: string[] = [];
  const said: Record<string, string | undefined> = {};
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] as string;
    const option = /^--(kind|derive)(?:=(.*))?$/s.exec(arg);
    if (arg === "--") {
      files.push(...args.slice(at + 1));
      break;
    }
    if (!option) files.push(arg);
    else if (said[option[1] as string] !== undefined) throw new Unusable(`${arg} came twice.`);
    else said[option[1] as string] = option[2] ?? args[(at += 1)] ?? "";
  }
  const kind = kindsAsked.find((one) => one === said.kind) ?? null;
  if (said.kind !== undefined && kind === null)
    throw new Unusable(`“${said.kind}” is no kind of file.\n${usage}`);
  if (said.derive === "" || files.length !== 1 || !files[0]) throw new Unusable(usage);
  return { file: here(files[0]), kind, dir: said.derive ? here(said.derive) : null };
}

const because = (error: unknown) => (error as Error).message;

/** The first bytes of a regular file. Anything else might never end, or never begin. */
async function readHead(file: string): Promise<{ bytes: number; head: Uint8Array }> {
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new Error("it is no regular file");
    const handle = await open(file, "r");
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0);
      return { bytes: found.size, head: buffer.subarray(0, bytesRead) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new Unusable(`${file} cannot be read: ${because(error)}.`);
  }
}

/** A folder that takes files, asked before the work rather than after it. */
async function mustTakeFiles(dir: string): Promise<void> {
  try {
    await mkdir(dir, { recursive: true });
    await access(dir, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Unusable(`${dir} cannot be written to: ${because(error)}.`);
  }
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

try {
  for (const { en } of describeProtection().gaps) console.error(en);
  await run(readArguments(process.argv.slice(2)));
} catch (error) {
  const expected = error instanceof Unusable || error instanceof InspectionUnavailable;
  console.error(expected ? because(error) : error);
  process.exitCode = 2; // 1 is an answer, so a fault of this program must not look like one
}
