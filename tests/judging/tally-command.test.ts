import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeResultsPackage } from "~/judging/results-package";
import { tally } from "~/judging/tally";
import { montgomeryScores } from "./published";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const input = { method: "mixed" as const, scores: montgomeryScores };

describe("npm run -s tally", { timeout: 60_000 }, () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "tally-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function run(...args: string[]) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "app/commands/tally.ts", ...args],
      { encoding: "utf8", env: { ...process.env, INIT_CWD: folder } },
    );
    return { status, stdout, stderr };
  }

  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

  it("prints one JSON object for a file beside the caller, and exits 0", () => {
    write("input.json", `\uFEFF${JSON.stringify(input)}`);
    const { status, stdout, stderr } = run("input.json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(tally(input));
    expect(stderr).toBe("");
  });

  it("exits 1 with the first difference where a package does not say what its scores say", () => {
    const made = structuredClone(makeResultsPackage(input, {}, sha256));
    write("package.json", JSON.stringify(made));
    expect(run("package.json")).toMatchObject({ status: 0, stderr: "" });
    write("forged.json", JSON.stringify({ ...made, scores: made.scores!.slice(1) }));
    const { status, stderr } = run("forged.json");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^results\.entries\[0\]\.\w+: published .*, recomputed .*\.\n$/);
  });

  it.each([
    [
      "scores that mean nothing",
      "twice.json",
      JSON.stringify({ ...input, scores: [...input.scores, input.scores[0]] }),
      /twice/,
    ],
    [
      "a file that is no JSON",
      "text.json",
      '{"method":"mean","scores":[{"value":NaN}]}',
      /is not JSON/,
    ],
    ["a file that is not there", "none.json", null, /cannot be read/],
  ])("exits 2 with one sentence and an empty stdout for %s", (_name, file, text, sentence) => {
    if (text !== null) write(file, text);
    const { status, stdout, stderr } = run(file);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("says how to use it", () => {
    for (const args of [[], ["a.json", "b.json"]]) {
      expect(run(...args)).toEqual({
        status: 2,
        stdout: "",
        stderr: "Usage: npm run -s tally -- FILE.json\n",
      });
    }
  });

  it("is the script of that name", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
      scripts: Record<string, string>;
    };
    expect(scripts.tally).toBe("tsx app/commands/tally.ts");
  });
});
