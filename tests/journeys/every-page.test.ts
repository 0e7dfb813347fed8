// Every page of the demo as each of its people sees it, and then its clock across a deadline. ORIGIN=http://… walks a demo that runs already.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, type TestBrowser } from "../support/browser";
import { startDemo, type RunningDemo } from "../support/demo-process";
import { scriptBytes, seriousFaults, shiftOf, watchShifts } from "../support/page-measures";
import { people, scenesOf, signInAs } from "../support/screenshot-scenes";
import { tunic } from "../support/viewer-garments";

const mostScript = 130 * 1024;
const mostShift = 0.02;

let demo: Pick<RunningDemo, "origin" | "stop">;
let browser: TestBrowser;

beforeAll(async () => {
  const { ORIGIN: origin } = process.env;
  demo = origin ? { origin, stop: () => Promise.resolve() } : await startDemo(undefined, "--still");
  browser = await launchBrowser();
}, 900_000);

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

describe.concurrent.each(people)("every page as a %s sees it", (who) => {
  it(
    "has a title of its own, nothing that axe finds serious, and asks nobody else",
    { timeout: 900_000 },
    async () => {
      const { page, close, expectError } = await browser.open({ baseURL: demo.origin });
      // A contest that has no result yet has no page of it: that is an answer. What breaks is not.
      expectError(/status of (404|409)/);
      // Names and contrast do not hang on what a picture or a garment shows.
      await page.route(/\/files\/|\.glb$|\.webp$/, (route) => route.abort());
      expectError(/ERR_FAILED/);
      await signInAs(page, who, demo.origin);
      const faults: string[] = [];
      // Of a page that every contest has, two are enough: the walk is the longest of all tests.
      const scenes = (await scenesOf(page, who)).filter(({ name }) => !/-[3-9]$/.test(name));
      expect(scenes.length).toBeGreaterThan(1);
      for (const { name, address } of scenes) {
        const answer = await page.goto(address);
        if (answer?.status() === 404 || answer?.status() === 409) continue;
        const fault = (what: string) => faults.push(`${name} (${address}): ${what}`);
        if (!answer?.ok()) fault(`answers ${answer?.status()}`);
        if (!(await page.title()).includes(" · ")) fault("no title of its own");
        await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
        (await seriousFaults(page)).forEach(fault);
      }
      expect(faults).toEqual([]);
      await close();
    },
  );
});

it.concurrent.each([1440, 390])(
  "public pages are light and stand still while their type arrives, %i pixels wide",
  { timeout: 600_000 },
  async (width) => {
    const faults: string[] = [];
    const { page, close } = await browser.open({
      baseURL: demo.origin,
      viewport: { width, height: 844 },
    });
    // Scripts and shifts hang on the kind of a page, not on whose it is; on a wide screen those with pictures are enough.
    const kinds = width === 390 ? /^(?!.*-[2-9]$)/ : /^(home|gallery|work|contest-1)$/;
    const scenes = (await scenesOf(page, "visitor")).filter(({ name }) => kinds.test(name));
    expect(scenes.length).toBeGreaterThan(3);
    await watchShifts(page);
    for (const { name, address } of scenes) {
      const bytes = await scriptBytes(page, address);
      if (bytes > mostScript) faults.push(`${name}: ${Math.round(bytes / 1024)} KB of scripts`);
      const shift = await shiftOf(page);
      if (shift >= mostShift) faults.push(`${name}: shifts by ${shift.toFixed(3)}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) faults.push(`${name}: ${wide} pixels wide`);
    }
    await close();
    expect(faults).toEqual([]);
  },
);

it("anyone sees a garment of their own as a contest would, and nothing of it is uploaded", async () => {
  const { page, close, expectError } = await browser.open({ baseURL: demo.origin });
  const sent: string[] = [];
  page.on("request", (request) => request.method() !== "GET" && sent.push(request.url()));
  const choose = (name: string, bytes: Uint8Array) =>
    page.setInputFiles("input[type=file]", {
      ...{ name, mimeType: "model/gltf-binary", buffer: Buffer.from(bytes) },
    });
  await page.goto("/try");

  await choose("words.txt", new TextEncoder().encode("A skirt, in words"));
  await page.getByRole("alert").filter({ hasText: "这不是 GLB 文件。" }).waitFor();
  await choose("skirt.zip", new TextEncoder().encode("PK\x03\x04 and so on"));
  await page.getByRole("alert").filter({ hasText: "打包成 zip 的 glTF" }).waitFor();
  // The very sentence with which a contest refuses it.
  const cut = (await tunic().sew()).subarray(0, 700);
  await choose("cut.glb", cut);
  await page.getByRole("alert").filter({ hasText: "实际有 700 字节" }).waitFor();

  await choose("tunic.glb", await tunic().sew());
  await page.getByRole("application", { name: "三维服装：试看的服装" }).waitFor();
  await page.getByText("600 × 1,000 × 400 mm").waitFor();
  await page.getByRole("rowheader", { name: "#1" }).first().waitFor();
  expect(sent).toEqual([]);
  expect(await seriousFaults(page)).toEqual([]);

  // Shown at once, from here: all the code it takes, as it is sent.
  expectError(/status of 404/);
  const bytes = await scriptBytes(page, "/try?src=/garments/none.glb");
  expect(bytes).toBeLessThan(165 * 1024);
  await close();
}, 120_000);

it("the demo's clock leaps over a deadline, and what could be handed in a minute before it cannot any more", async () => {
  const designer = await browser.open({ baseURL: demo.origin });
  await signInAs(designer.page, "designer", demo.origin);
  await designer.page.goto("/entries");
  await designer.page.locator('main a[href^="/entries/"]').first().click();
  await designer.page.waitForURL(/\/entries\/\w+$/);
  const closed = designer.page
    .locator("main")
    .getByText("作品征集已截止，这份草稿没有提交")
    .first();
  const { page: visitor } = await browser.open({ baseURL: demo.origin });
  const leap = async (name: string) => {
    await visitor.goto("/");
    await visitor.locator("summary", { hasText: "演示时钟" }).click();
    await visitor.locator('form[action="/demo/clock"] button', { hasText: name }).first().click();
    await visitor.waitForLoadState("networkidle");
    await designer.page.reload({ waitUntil: "networkidle" });
  };

  await leap("截止前 1 分钟");
  expect(await closed.count()).toBe(0);
  expect(await designer.page.getByRole("textbox", { name: "作品名称" }).isEditable()).toBe(true);
  await leap("截止");
  await closed.waitFor();
  expect(await designer.page.getByRole("textbox", { name: "作品名称" }).count()).toBe(0);
}, 180_000);
