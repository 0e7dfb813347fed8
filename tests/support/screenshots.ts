// npm run screenshots: the main pages of the demo as everybody sees them, in both languages, on a telephone and a
// desk, by day and by night, into screenshots/. `-- juror` takes only those whose name holds the word.
// ORIGIN=http://… takes them of a demo that runs already.
import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser, type TestBrowser } from "./browser";
import { startDemo } from "./demo-process";
import { people, scenesOf, signInAs, type Scene, type Who } from "./screenshot-scenes";

const folder = "screenshots";
const locales = ["zh", "en"] as const;
const widths = [390, 1440] as const;
const schemes = ["light", "dark"] as const;
const wanted = process.argv[2] ?? "";

let taken = 0;

/** A page that holds still: nothing on its way, fonts there, pictures shown though they are far down. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = "eager";
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
  });
}

async function take(page: Page, { who, name, address }: Scene, locale: string): Promise<void> {
  const answer = await page.goto(address);
  if (!answer?.ok()) return console.error(`${who} ${address}: ${answer?.status()}`);
  for (const width of widths) {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await settled(page);
      const file = `${who}-${name}-${locale}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: path.join(folder, file), fullPage: true });
      taken += 1;
    }
  }
}

async function takeAllOf(browser: TestBrowser, origin: string, who: Who): Promise<void> {
  const { page, close } = await browser.open({ baseURL: origin });
  await signInAs(page, who, origin);
  const scenes = (await scenesOf(page, who)).filter(({ name }) =>
    `${who}-${name}`.includes(wanted),
  );
  for (const locale of locales) {
    await page.goto(`/language?to=${locale}&next=/`);
    for (const scene of scenes) await take(page, scene, locale);
  }
  await close();
}

await mkdir(folder, { recursive: true });
const demo = process.env.ORIGIN
  ? { origin: process.env.ORIGIN, stop: async () => {} }
  : await startDemo();
const browser = await launchBrowser();
try {
  for (const who of people) await takeAllOf(browser, demo.origin, who);
} finally {
  await browser.browser.close();
  await demo.stop();
}
console.error(`${taken} pictures are in ${folder}/`);
