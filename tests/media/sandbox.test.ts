import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { dismissSpares, keepSpares } from "~/media/inspector/children.server";
import { inspect } from "~/media/inspector/inspect.server";
import type { Limits } from "~/media/inspector/limits";
import { describeProtection } from "~/media/inspector/protection.server";
import { InspectionUnavailable } from "~/media/inspector/sandbox.server";
import { stripes } from "../support/hostile/pictures";
import { pdf } from "../support/hostile/pdfs";

const dir = mkdtempSync(path.join(os.tmpdir(), "sandbox-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const png = await stripes({ width: 120, height: 80 }).png().toBuffer();
function file(name: string, bytes: Uint8Array): string {
  const place = path.join(dir, name);
  writeFileSync(place, bytes);
  return place;
}
const board = file("board", png);
const out = (name: string) => path.join(dir, `out-${name}`);

/** Has the board examined by one of the bad examiners. */
const examinedBy = (name: string, limits: Partial<Limits> = {}) =>
  inspect(board, "board", out(name), {
    examiner: `tests/support/hostile/examiners/${name}.ts`,
    limits,
  });

describe("an inspection in its own process", { timeout: 60_000 }, () => {
  it("answers with the verdict and hashed derivatives", async () => {
    const { derivatives, ...verdict } = await inspect(board, "board", out("good"));
    expect(verdict).toMatchObject({
      accepted: true,
      facts: { width: 120, height: 80, format: "png" },
    });
    expect(derivatives.map(({ recipe, audience, type }) => [recipe, audience, type])).toEqual([
      ["board-2048.v2", "jury", "image/webp"],
      ["board-2048-avif.v1", "jury", "image/avif"],
      ["board-1280.v1", "jury", "image/webp"],
      ["board-1280-avif.v1", "jury", "image/avif"],
      ["board-640.v2", "jury", "image/webp"],
      ["board-640-avif.v1", "jury", "image/avif"],
      ["board-tiles.v2", "jury", "application/octet-stream"],
    ]);
    for (const { path: place, bytes, sha256 } of derivatives) {
      expect(readFileSync(place)).toHaveLength(bytes);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  it.each<[string, string, Partial<Limits>]>([
    ["endless", "inspection-timeout", { cpuSeconds: 2, wallMs: 20_000 }],
    ["greedy", "inspection-memory", { residentBytes: 400e6 }],
    ["broken", "inspection-crashed", {}],
    ["thrower", "inspection-crashed", {}],
    ["liar", "inspection-crashed", {}],
    ["flooder", "inspection-crashed", {}],
  ])("that is %s ends as a refusal: %s", async (name, code, limits) => {
    const { derivatives, ...verdict } = await examinedBy(name, limits);
    expect(verdict).toMatchObject({ accepted: false, kind: "board", reason: { code } });
    expect(derivatives).toEqual([]);
  });

  it.skipIf(!describeProtection().enforced.includes("limits"))(
    "meets the hard limit on memory where the watchdog does not look",
    async () => {
      const limits = { residentBytes: 64e9, dataBytes: 500e6 };
      expect(await examinedBy("greedy", limits)).toMatchObject({
        reason: { code: "inspection-memory" },
      });
    },
  );

  it("takes the processes it left behind with it", async () => {
    await examinedBy("begetter", { cpuSeconds: 2 });
    const left = Number(readFileSync(path.join(out("begetter"), "left-behind"), "utf8"));
    await vi.waitFor(() => expect(() => process.kill(left, 0)).toThrow("ESRCH"), {
      timeout: 10_000,
    });
  });

  it("is not the file's fault where the disk is full, the machine is busy or nothing was written", async () => {
    await expect(examinedBy("disk-full")).rejects.toThrow(InspectionUnavailable);
    await expect(examinedBy("empty-handed")).rejects.toThrow(InspectionUnavailable);
    await expect(examinedBy("idle", { wallMs: 1000 })).rejects.toThrow(InspectionUnavailable);
    await expect(examinedBy("killed")).rejects.toThrow(InspectionUnavailable);
    await expect(examinedBy("there-is-none")).rejects.toThrow(InspectionUnavailable);
  });

  it("sees no secret of ours and, where the host allows, no network", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    process.env.SESSION_SECRET_CANARY = "secret";
    const asked = file("spy", Buffer.concat([png, Buffer.from(`port=${port}`)]));
    const { reason } = await inspect(asked, "board", out("spy"), {
      examiner: "tests/support/hostile/examiners/spy.ts",
    });
    delete process.env.SESSION_SECRET_CANARY;
    server.close();
    const closed = describeProtection().enforced.includes("network");
    expect(reason?.code).toBe(closed ? "network-closed" : "network-open");
    expect(reason?.en).toContain("TZ");
    expect(reason?.en).not.toContain("CANARY");
    expect(reason?.en).not.toContain("DATABASE_URL");
  });

  it("does not begin for what needs no decoder", async () => {
    const refused = await inspect(file("empty", Buffer.alloc(0)), "board", out("none"));
    expect(refused).toMatchObject({ reason: { code: "empty" }, derivatives: [] });
    expect(() => readFileSync(out("none"))).toThrow("ENOENT");
  });

  it("does not hide that a file is missing", async () => {
    await expect(inspect(path.join(dir, "missing"), "board", out("missing"))).rejects.toThrow(
      "ENOENT",
    );
  });
});

describe("a process that waits for a file", { timeout: 60_000 }, () => {
  it("reads that one, is ended, and never reads a second", async () => {
    keepSpares(["board"], { board: "tests/support/hostile/examiners/signer.ts" });
    try {
      const signed: string[] = [];
      for (let file = 0; file < 3; file += 1) {
        expect(await examinedBy("signer")).toMatchObject({ reason: { code: "signed" } });
        signed.push(readFileSync(path.join(out("signer"), "signed"), "utf8"));
      }
      expect(signed.map((one) => one.split(" ")[1])).toEqual(["1", "1", "1"]);
      expect(new Set(signed).size).toBe(3);
      for (const one of signed)
        await vi.waitFor(() => expect(() => process.kill(parseInt(one), 0)).toThrow("ESRCH"));
    } finally {
      dismissSpares();
    }
  });

  it("and died of it is no file's fault", async () => {
    keepSpares(["board"]);
    dismissSpares();
    expect((await inspect(board, "board", out("after"))).accepted).toBe(true);
  });
});

describe("a tech pack", { timeout: 60_000 }, () => {
  it("is a PDF from its first to its last mark, and its pages are drawn", async () => {
    const whole = pdf("/Author(someone)");
    const { derivatives, ...verdict } = await inspect(file("a.pdf", whole), "techpack", out("pdf"));
    expect(verdict).toEqual({
      accepted: true,
      kind: "techpack",
      reason: null,
      facts: {
        ...{
          bytes: whole.length,
          pages: 1,
          pageDpi: [136.8],
          text: expect.any(String),
          warnings: [],
        },
        metadata: [{ block: "pdf", field: "Author", text: "someone" }],
      },
    });
    expect(derivatives).toMatchObject([
      { recipe: "page-1.v1", audience: "panel", type: "image/webp", width: 1131, height: 1600 },
    ]);
  });

  it.each([
    ["cut", pdf().subarray(0, 200), "pdf-incomplete"],
    ["a web page called .pdf", Buffer.from("<html>%PDF-1.7 %%EOF"), "wrong-format"],
    ["a picture", png, "wrong-kind"],
    ["a PDF behind other bytes", Buffer.concat([Buffer.from("x"), pdf()]), "unrecognised"],
  ])("that is %s is refused", async (_, bytes, code) => {
    const verdict = await inspect(file("b.pdf", bytes), "techpack", out("pdf"));
    expect(verdict).toMatchObject({ accepted: false, reason: { code }, derivatives: [] });
  });
});

describe("the protection around the inspection", () => {
  it("is either enforced or named as a gap, in both languages", () => {
    const { enforced, gaps } = describeProtection();
    expect([...enforced, ...gaps.map(({ code }) => code)].sort()).toEqual([
      "limits",
      "network",
      "watchdog",
    ]);
    for (const gap of gaps) expect(gap.zh.length * gap.en.length).toBeGreaterThan(0);
  });
});
