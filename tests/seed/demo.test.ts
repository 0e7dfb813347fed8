// The demo as a visitor meets it: started by its own command in a folder where an earlier start was interrupted,
// killed without warning, and started again.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noteState } from "../../prisma/seed/folder";
import { startDemo, type RunningDemo } from "../support/demo-process";

const folder = mkdtempSync(path.join(os.tmpdir(), "xs-demo-test-"));
let demo: RunningDemo;

beforeAll(async () => {
  noteState(folder, "half");
  writeFileSync(path.join(folder, "half-a-world"), "");
  demo = await startDemo(folder);
}, 900_000);
afterAll(async () => {
  await demo?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const get = async (address: string, cookie = "") => {
  const answer = await fetch(demo.origin + address, { headers: { cookie } });
  return { status: answer.status, page: await answer.text() };
};

async function post(address: string, form: Record<string, string>): Promise<Response> {
  return fetch(demo.origin + address, {
    method: "POST",
    redirect: "manual",
    headers: { origin: demo.origin },
    body: new URLSearchParams(form),
  });
}

const stepIn = async (who: string) => {
  const answer = await post("/demo/sign-in", { who });
  expect(answer.status).toBe(302);
  return answer.headers.get("set-cookie")!.split(";")[0]!;
};

/** The demo's clock as the bar shows it: 11月26日 05:58. */
const clockOn = (page: string) => /演示时钟[^0-9]*<time>([^<]+)</.exec(page)?.[1];

describe("npm run demo", () => {
  it("takes no half world for a whole one: it says so and starts over", () => {
    expect(demo.said()).toContain("starting over");
    expect(demo.said()).not.toContain("Deprecat");
  });

  it("shows nine of ten works, and one honest empty plate", async () => {
    const { status, page } = await get("/gallery");
    expect(status).toBe(200);
    expect(new Set(page.match(/href="\/gallery\/[\w-]+"/g)).size).toBe(9);
    expect(page.match(/封存/g)!.length).toBeGreaterThan(0);
  });

  it("lets everybody in by a door of their own", async () => {
    for (const who of ["designer", "juror", "organiser", "enterprise", "approver", "steward"])
      expect((await get("/account", await stepIn(who))).status).toBe(200);
    expect((await get("/jury", await stepIn("juror"))).page).toContain("8 / 14");
  });

  it("refuses to empty the folder while it runs", async () => {
    await expect(startDemo(folder, "--fresh")).rejects.toThrow("A demo is running");
  });

  it("goes on from where the clock stood when it is killed and started again, and is quick about it", async () => {
    const { leaps } = await leapsOf();
    expect(leaps.length).toBeGreaterThan(4);
    expect((await post("/demo/clock", { to: leaps[1]! })).status).toBe(302);
    const before = clockOn((await get("/")).page);
    expect(before).toBeDefined();
    await demo.kill();
    const started = performance.now();
    demo = await startDemo(folder);
    expect(performance.now() - started).toBeLessThan(60_000);
    expect(demo.said()).not.toContain("Weaving");
    expect(clockOn((await get("/")).page)!.slice(0, 6)).toBe(before!.slice(0, 6));
    expect((await leapsOf()).leaps).toEqual(leaps.slice(2));
  }, 300_000);
});

async function leapsOf() {
  const { page } = await get("/demo/clock");
  const section = page.slice(page.lastIndexOf('action="/demo/clock"'));
  return { leaps: [...section.matchAll(/name="to" value="([^"]+)"/g)].map(([, at]) => at!) };
}
