// Every page of the demo as each of its people sees it. ORIGIN=http://… walks a demo that runs already.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, type TestBrowser } from "../support/browser";
import { startDemo, type RunningDemo } from "../support/demo-process";
import { scriptBytes, seriousFaults, shiftOf, watchShifts } from "../support/page-measures";
import { people, scenesOf, signInAs } from "../support/screenshot-scenes";

const mostScript = 130 * 1024;
const mostShift = 0.02;

let demo: Pick<RunningDemo, "origin" | "stop">;
let browser: TestBrowser;

beforeAll(async () => {
  const { ORIGIN: origin } = process.env;
  demo = origin ? { origin, stop: () => Promise.resolve() } : await startDemo();
  browser = await launchBrowser();
}, 900_000);

afterAll(async () => {
  await browser?.browser.close();
  await demo?.stop();
});

describe.each(people)("every page as a %s sees it", (who) => {
  it(
    "has a title of its own, nothing that axe finds serious by day or by night, and asks nobody else",
    { timeout: 900_000 },
    async () => {
      const { page, close } = await browser.open({ baseURL: demo.origin });
      await signInAs(page, who, demo.origin);
      const faults: string[] = [];
      const scenes = await scenesOf(page, who);
      expect(scenes.length).toBeGreaterThan(1);
      for (const { name, address } of scenes) {
        const answer = await page.goto(address);
        // A contest that has no result yet has no page of it: that is an answer. What breaks is not.
        if (answer?.status() === 404 || answer?.status() === 409) continue;
        if (!answer?.ok()) faults.push(`${name} (${address}): ${answer?.status()}`);
        if (!(await page.title()).includes(" · ")) faults.push(`${name}: no title of its own`);
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          for (const fault of await seriousFaults(page))
            faults.push(`${name} (${address}), ${colorScheme}: ${fault}`);
        }
      }
      expect(faults).toEqual([]);
      browser.check();
      await close();
    },
  );
});

it(
  "public pages are light and stand still while their type arrives, on a desk and on a telephone",
  { timeout: 600_000 },
  async () => {
    const faults: string[] = [];
    for (const width of [1440, 390]) {
      const { page, close } = await browser.open({
        baseURL: demo.origin,
        viewport: { width, height: 844 },
      });
      const scenes = await scenesOf(page, "visitor");
      await watchShifts(page);
      for (const { name, address } of scenes) {
        const bytes = await scriptBytes(page, address);
        if (bytes > mostScript) faults.push(`${name}: ${Math.round(bytes / 1024)} KB of scripts`);
        const shift = await shiftOf(page);
        if (shift >= mostShift) faults.push(`${name} at ${width}: shifts by ${shift.toFixed(3)}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) faults.push(`${name} at ${width}: ${wide} pixels wide`);
      }
      await close();
    }
    expect(faults).toEqual([]);
  },
);
