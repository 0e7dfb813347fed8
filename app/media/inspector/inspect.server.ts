import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, mkdir, open } from "node:fs/promises";
import path from "node:path";
import { judgeIntake } from "../intake";
import type { FileKind, Format } from "../kinds";
import { endsAsPdf, headLength } from "../magic";
import { recipes, recipesOf, type Derivative, type Recipe } from "../recipes";
import { refusals } from "../texts";
import { reason } from "../reason";
import { refuse, type Verdict } from "../verdict";
import { examiners, isExamined, type Examined } from "./examiners";
import { limitsOf, usualNice, type Limits } from "./limits";
import { projectRoot } from "./project-root.server";
import type { Made } from "./protocol";
import { InspectionUnavailable, runInSandbox, type Outcome } from "./sandbox.server";

/** A verdict, and what was made of an accepted file. */
export type Inspection = Verdict & { derivatives: Derivative[] };

export interface InspectOptions {
  /** Tighter or wider limits than the kind's own. */
  limits?: Partial<Limits>;
  /** Another examiner, relative to the root: tests show with it that a bad one is ended. */
  examiner?: string;
  /** What is to be made of it; everything where nothing is said. */
  recipes?: readonly Recipe[];
  /** A folder in which the file may look for others that it names: only where the caller may read it himself. */
  beside?: string;
}

/**
 * Judges one file of a stated kind and makes its derivatives.
 * @param file where the bytes lie; its name is never asked
 * @param outDir an empty folder of this inspection's own; made where it is missing
 * @throws InspectionUnavailable for faults of the machine, and the file system's own errors for `file`
 */
export async function inspect(
  file: string,
  kind: FileKind,
  outDir: string,
  options: InspectOptions = {},
): Promise<Inspection> {
  const { bytes, head, tail } = await readEnds(file);
  const intake = judgeIntake(kind, bytes, head);
  if (intake.refused) return { ...intake.refused, derivatives: [] };
  if (!isExamined(kind))
    return { ...judgeUnopened(kind, intake.format, bytes, tail), derivatives: [] };

  await mkdir(outDir, { recursive: true });
  const limits: Limits = { ...limitsOf[kind], ...options.limits };
  const task = {
    kind,
    examiner: options.examiner ?? examiners[kind],
    root: projectRoot(),
    file: path.resolve(file),
    outDir: path.resolve(outDir),
    recipes: [...(options.recipes ?? recipesOf(kind))],
    nice: limits.nice ?? usualNice,
    beside: options.beside ?? null,
  };
  const outcome = await runInSandbox(task, limits);
  if (outcome.ended !== "answered")
    return { ...failed(kind, outcome.ended, bytes), derivatives: [] };
  const { verdict, made } = outcome.answer;
  if (verdict.kind !== kind || (!verdict.accepted && made.length > 0))
    return { ...failed(kind, "crashed", bytes), derivatives: [] };
  return {
    ...verdict,
    derivatives: await Promise.all(made.map((one) => weigh(one, kind, task.outDir))),
  };
}

/** A PDF has to be there from its first to its last mark. What is in such a file is read by people, not by us. */
function judgeUnopened(
  kind: Exclude<FileKind, Examined>,
  format: Format,
  bytes: number,
  tail: Uint8Array,
): Verdict {
  if (format === "pdf" && !endsAsPdf(tail))
    return refuse(kind, reason(refusals, "pdf-incomplete"), bytes);
  return { accepted: true, kind, reason: null, facts: { bytes } };
}

function failed(
  kind: Examined,
  how: Exclude<Outcome["ended"], "answered">,
  bytes: number,
): Verdict {
  return refuse(kind, reason(refusals, `inspection-${how}`), bytes);
}

async function readEnds(file: string) {
  const handle = await open(file, "r");
  try {
    const { size } = await handle.stat();
    const read = async (from: number) => {
      const part = await handle.read(Buffer.alloc(headLength), 0, headLength, from);
      return part.buffer.subarray(0, part.bytesRead);
    };
    return { bytes: size, head: await read(0), tail: await read(Math.max(0, size - headLength)) };
  } finally {
    await handle.close();
  }
}

/** What a derivative is, from our table and from the disk: the child's word counts for its pixels only. */
async function weigh(
  { recipe, width, height }: Made,
  kind: Examined,
  outDir: string,
): Promise<Derivative> {
  const row = recipes[recipe];
  const itsOwn: readonly FileKind[] = row.kinds;
  const file = path.join(outDir, row.file);
  const found = await lstat(file).catch(() => null);
  if (!itsOwn.includes(kind) || !found?.isFile())
    throw new InspectionUnavailable(`The inspection named ${recipe} and did not write it.`);
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return {
    recipe,
    audience: row.audience,
    path: file,
    type: row.type,
    width,
    height,
    bytes: found.size,
    sha256: hash.digest("hex"),
  };
}
