import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { skirtWith } from "../support/hostile/garments";
import { stripes } from "../support/hostile/pictures";
import { pdf } from "../support/hostile/pdfs";

const folder = mkdtempSync(path.join(os.tmpdir(), "inspect-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  const board = await stripes({ width: 120, height: 80 }).png().toBuffer();
  writeFileSync(at("board"), board);
  writeFileSync(at("-board.png"), board);
  writeFileSync(at("empty.png"), "");
  writeFileSync(at("pack.pdf"), pdf());
  writeFileSync(at("skirt.glb"), await skirtWith(() => {}));
  symlinkSync("board", at("link"));
  mkdirSync(at("a folder"));
  execFileSync("mkfifo", [at("pipe")]);
});

interface Ended {
  status: number;
  out: string;
  err: string;
}

/** The command as a stranger calls it, from the folder in which the files lie. */
const run = (...args: string[]) =>
  new Promise<Ended>((resolve) => {
    const command = ["--import", "tsx", "app/commands/inspect.ts", ...args];
    const env = { ...process.env, INIT_CWD: folder };
    execFile(process.execPath, command, { env, timeout: 60_000 }, (error, out, err) =>
      resolve({ status: error ? Number(error.code ?? -1) : 0, out, err }),
    );
  });

describe("npm run -s inspect", { timeout: 120_000 }, () => {
  it("says of an accepted board what it is, and writes what would be served", async () => {
    const { status, out } = await run("link", "--derive", "served/of board");
    expect([status, JSON.parse(out)]).toEqual([
      0,
      {
        accepted: true,
        kind: "board",
        reason: null,
        facts: {
          ...{
            width: 120,
            height: 80,
            format: "png",
            bytes: expect.any(Number),
            dpi: null,
            aigc: null,
          },
          colour: expect.stringMatching(/^#[0-9a-f]{6}$/),
          placeholder: expect.stringMatching(/^data:image.webp;base64,/),
        },
      },
    ]);
    const manifest = JSON.parse(readFileSync(at("served/of board/manifest.json"), "utf8"));
    expect(manifest.length).toBeGreaterThan(1);
    for (const { path: file, sha256, bytes, ...row } of manifest) {
      const made = readFileSync(path.join(at("served/of board"), file));
      expect([made.length, createHash("sha256").update(made).digest("hex")]).toEqual([
        bytes,
        sha256,
      ]);
      expect(row).toEqual({
        role: expect.stringMatching(/^[a-z0-9-]+$/),
        audience: expect.stringMatching(/^(team|jury|public)$/),
        type: expect.stringContaining("/"),
      });
    }
  });

  it("measures a garment and counts what is in it", async () => {
    const { status, out } = await run("skirt.glb");
    expect(status).toBe(0);
    const { kind, facts } = JSON.parse(out);
    expect(kind).toBe("garment");
    expect(facts).toMatchObject({ triangles: 576, drawCalls: 1, textures: 1, variants: [] });
    expect(facts.textureBytes).toBeGreaterThan(0);
    expect(facts.sizeMm).toHaveLength(3);
  });

  it.each<[string, string | null, string, string[]]>([
    ["an empty file", null, "empty", ["empty.png"]],
    ["a picture called a garment", "garment", "wrong-kind", ["--kind=garment", "--", "-board.png"]],
  ])("refuses %s (%s: %s), and writes nothing", async (_, kind, code, args) => {
    const { status, out, err } = await run("--derive", "nothing", ...args);
    const told = JSON.parse(out);
    expect([status, told.accepted, told.kind, told.reason.code]).toEqual([1, false, kind, code]);
    expect(err).toContain(told.reason.en);
    expect(existsSync(at("nothing/manifest.json"))).toBe(false);
  });

  it.each<[string, string[], RegExp]>([
    ["a path where nothing is", ["missing.png"], /missing\.png cannot be read: ENOENT/],
    ["a folder", ["a folder"], /no regular file/],
    ["a pipe that nobody writes to", ["pipe"], /no regular file/],
    ["two files", ["board", "pack.pdf"], /^Usage/m],
    ["a kind that is none", ["board", "--kind", "banana"], /“banana” is no kind/],
    ["a folder for derivatives that is a file", ["board", "--derive", "pack.pdf"], /pack\.pdf cannot be written to/], // prettier-ignore
  ])("answers %s with a sentence, no JSON, and 2", async (_, args, sentence) => {
    const { status, out, err } = await run(...args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
  });
});
