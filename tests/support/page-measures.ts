// What a page costs and how still it stands, as a visitor's browser sees it.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

declare global {
  interface Window {
    shifted?: number;
  }
}

/** Counts what moves by itself on every page that this tab opens from now on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
        if (!shift.hadRecentInput) window.shifted! += shift.value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** CLS of the page that is open, with its fonts there. */
export async function shiftOf(page: Page): Promise<number> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => setTimeout(done, 300));
  });
  return page.evaluate(() => window.shifted ?? 0);
}

/** Opens an address with an empty cache; how many bytes of scripts it loads, compressed as the server sends them. */
export async function scriptBytes(page: Page, address: string): Promise<number> {
  const wire = await page.context().newCDPSession(page);
  await wire.send("Network.enable");
  await wire.send("Network.setCacheDisabled", { cacheDisabled: true });
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  await wire.detach();
  return page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map((entry) => entry as PerformanceResourceTiming)
      .filter(({ name }) => new URL(name).pathname.endsWith(".js"))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
}

/** What axe calls serious or critical on the page that is open, one line each. */
export async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode() // in the page itself: no frame of another origin here wants a second tab
    .options({ resultTypes: ["violations"] }) // of the others one node each: half the time
    .analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}
