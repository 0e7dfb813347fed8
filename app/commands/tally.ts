/**
 * npm run -s tally -- FILE.json
 *
 * Computes the results of a panel from its scores or comparisons, or recomputes a results package, by
 * the same pure code as the product and without its database. One JSON object on stdout, sentences on
 * stderr. Exit 0: computed, and a package agrees. 1: a package differs. 2: unusable input or usage.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { verifyResultsPackage, type Verdict } from "~/judging/results-package";
import { MalformedTally } from "~/judging/tally-input";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** What is wrong with the file, rather than with this program. */
class UnusableFile extends Error {}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), file), "utf8");
  } catch (error) {
    throw new UnusableFile(`${file} cannot be read: ${(error as Error).message}.`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new UnusableFile(`${file} is not JSON: ${(error as Error).message}.`);
  }
}

function verdictOn(args: readonly string[]): Verdict {
  const [file] = args;
  if (file === undefined || args.length > 1) {
    throw new UnusableFile("Usage: npm run -s tally -- FILE.json");
  }
  return verifyResultsPackage(readJson(file), sha256);
}

try {
  const { recomputed, difference, ...sources } = verdictOn(process.argv.slice(2));
  console.log(JSON.stringify({ ...recomputed, ...sources }, null, 2));
  if (difference !== null) {
    console.error(difference);
    process.exitCode = 1;
  }
} catch (error) {
  // Exit 1 is an answer, so a fault of this program must not look like one.
  const expected = error instanceof UnusableFile || error instanceof MalformedTally;
  console.error(expected ? error.message : error);
  process.exitCode = 2;
}
