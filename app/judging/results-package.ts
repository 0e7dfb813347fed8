import { canonicalJson, CanonicalJsonError } from "~/evidence/canonical-json";
import { tallyRead } from "./tally";
import {
  MalformedTally,
  readTallyInput,
  type ReadTallyInput,
  type TallyInput,
} from "./tally-input";
import type { Beside } from "./ranking";
import {
  readSources,
  retallied,
  sourceParts,
  type ReadSources,
  type SourceParts,
} from "./sources/source-packages";
import type { WeighedTotal } from "./sources/weighed-total";
import type { Tally } from "./tally-output";

/** The input of a tally with the rules it was run under, what came out, and a digest of it all. */
export type ResultsPackage = TallyInput &
  SourceParts & {
    readonly rules: unknown;
    readonly results: Tally;
    readonly digest: string;
  };

/** SHA-256 of a text's UTF-8 bytes in lower-case hex; passed in, for rules do no hashing themselves. */
export type Sha256 = (text: string) => string;

/** @throws MalformedTally */
export function makeResultsPackage(
  input: TallyInput,
  rules: unknown,
  sha256: Sha256,
  beside?: Beside,
): ResultsPackage {
  const read = readTallyInput(input);
  const results = tallyRead(read);
  const parts = sourceParts(beside);
  const digest = digestOf(read, rules, results, readSources(parts), sha256);
  return { ...input, rules, results, ...parts, digest };
}

export interface Verdict {
  /** What the package's input gives when it is tallied again. */
  readonly recomputed: Tally;
  /** Of a package of several sources: what the others give, and the total of them all. */
  readonly sources?: Readonly<Record<string, Tally>>;
  readonly total?: WeighedTotal;
  /** The first place where published and recomputed differ, as a sentence; null where they agree. */
  readonly difference: string | null;
}

/**
 * Tallies a package again and compares. A bare input, without `results` and `digest`, agrees with
 * itself. @throws MalformedTally where the input means nothing.
 */
export function verifyResultsPackage(value: unknown, sha256: Sha256): Verdict {
  const input = readTallyInput(value);
  const recomputed = tallyRead(input);
  const { rules, results, digest } = value as Partial<
    Record<"rules" | "results" | "digest", unknown>
  >;
  const parts = readSources(value);
  const { sources, total } = retallied(parts, recomputed);
  const again = { recomputed, ...(parts.sources && { sources }), ...(total && { total }) };
  const difference =
    (results === undefined ? null : firstDifference(results, recomputed, "results")) ??
    differenceOfSources(parts, sources) ??
    (total && firstDifference(parts.total, total, "total"));
  if (difference !== null || digest === undefined) return { ...again, difference };
  try {
    const expected = digestOf(input, rules, results ?? recomputed, parts, sha256);
    return {
      ...again,
      difference: digest === expected ? null : differing("digest", digest, expected),
    };
  } catch (error) {
    if (!(error instanceof CanonicalJsonError)) throw error;
    throw new MalformedTally(`The package cannot be written as canonical JSON: ${error.message}.`);
  }
}

/** Of each source beside the package's own, in the order of their names. */
function differenceOfSources(
  { sources = {} }: ReadSources,
  again: Readonly<Record<string, Tally>>,
): string | null {
  for (const [name, { results }] of Object.entries(sources)) {
    const path = `sources.${name}.results`;
    const difference = results === undefined ? null : firstDifference(results, again[name], path);
    if (difference !== null) return difference;
  }
  return null;
}

/**
 * Over the canonical JSON of what was read (unknown keys dropped, scores and comparisons sorted, so
 * their order is no part of it), of the rules and of the results as published.
 */
function digestOf(
  input: ReadTallyInput,
  rules: unknown,
  results: unknown,
  { source, sources, total }: ReadSources,
  sha256: Sha256,
): string {
  const others =
    sources &&
    Object.fromEntries(
      Object.entries(sources).map(([name, other]) => [
        name,
        { ...sortedRows(other.input), results: other.results },
      ]),
    );
  const all = { ...sortedRows(input), rules, results, source, sources: others, total };
  return sha256(canonicalJson(all));
}

function sortedRows(input: ReadTallyInput) {
  const rows = <Row>(list: readonly Row[] | undefined) =>
    list && list.map((row) => canonicalJson(row)).sort();
  return { ...input, scores: rows(input.scores), comparisons: rows(input.comparisons) };
}

/** Figures agree within this share: another processor may round the last bits of a logarithm otherwise. */
const ROUNDING = 1e-9;

/** The first place, walking as the recomputed value is written, where the two differ. */
export function firstDifference(
  published: unknown,
  recomputed: unknown,
  path: string,
): string | null {
  if (typeof published === "number" && typeof recomputed === "number") {
    const size = Math.max(1, Math.abs(published), Math.abs(recomputed));
    const same = Math.abs(published - recomputed) <= size * ROUNDING;
    return same ? null : differing(path, published, recomputed);
  }
  if (!isStructure(published) || !isStructure(recomputed)) {
    return published === recomputed ? null : differing(path, published, recomputed);
  }
  if (Array.isArray(published) !== Array.isArray(recomputed)) {
    return differing(path, published, recomputed);
  }
  const names = new Set([...Object.keys(recomputed), ...Object.keys(published)]);
  for (const name of names) {
    const inside = Array.isArray(recomputed) ? `${path}[${name}]` : `${path}.${name}`;
    const difference = firstDifference(own(published, name), own(recomputed, name), inside);
    if (difference !== null) return difference;
  }
  return null;
}

function isStructure(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function own(record: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function differing(path: string, published: unknown, recomputed: unknown): string {
  return `${path}: published ${inWords(published)}, recomputed ${inWords(recomputed)}.`;
}

function inWords(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
