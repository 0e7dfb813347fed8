// A designer on a bad line, in a real browser: two boards at once, a pause, a cut, and a page that was closed.
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import sharp from "sharp";
import { openEntry } from "~/entries/open-entry.server";
import { database } from "~/platform/database/database.server";
import { aContest, someone } from "../entries/cast";
import { faultyLine, type FaultyLine } from "../support/faulty-line";
import { sha256Of } from "../support/uploading";
import { aPlace } from "./place";
import { entersAs } from "./steps";

const place = aPlace();
let line: FaultyLine;
beforeAll(async () => void (line = await faultyLine(Number(new URL(place.site.origin).port))));
afterAll(() => line.stop());

/** A picture that no packing makes smaller: more than fits into the buffers of a line. */
async function noise(name: string) {
  const raw = { width: 1200, height: 1200, channels: 3 as const };
  const buffer = await sharp(randomBytes(1200 * 1200 * 3), { raw })
    .jpeg({ quality: 100 })
    .toBuffer();
  return { name, mimeType: "image/jpeg", buffer };
}

it(
  "sends boards over pauses and cuts, and goes on after the page was closed",
  { timeout: 120_000 },
  async () => {
    const stage = await aContest();
    const who = await someone();
    const { entryId } = await openEntry(who, { slug: stage.slug });
    const onLine = { ...place, site: { ...place.site, origin: line.origin } };
    const { page, expectError, reads } = await entersAs(onLine, who, "设计师甲");
    // The line is cut under whatever the page asks for: its bytes, and what it fetches for itself.
    expectError(/net::ERR|Failed to fetch|status of (423|409|404|400|500)/);
    const chooser = page.locator("input[type=file]").and(page.getByLabel(/^展板/));
    const [one, two, three] = [await noise("一.jpg"), await noise("二.jpg"), await noise("三.jpg")];
    await page.goto(`/entries/${entryId}`, { waitUntil: "networkidle" });

    const kept = () => database().mediaFile.count({ where: { entryId } });
    line.set({ bytesPerSecond: 700_000 });
    await chooser.setInputFiles([one, two]);
    await reads(/每秒 .* 还需/);
    await page.getByRole("button", { name: "暂停：一.jpg" }).click();
    await reads("已暂停。已传的部分会保留。");
    line.cut();
    line.set({ bytesPerSecond: 0 });
    await page.getByRole("button", { name: "继续：一.jpg" }).click();
    await expect.poll(kept, { timeout: 40_000, interval: 200 }).toBe(2);

    line.set({ bytesPerSecond: 300_000 });
    const sentHalf = line.sent() + three.buffer.length / 2;
    await chooser.setInputFiles(three);
    await expect.poll(() => line.sent(), { timeout: 20_000 }).toBeGreaterThan(sentHalf);
    page.on("dialog", (dialog) => void dialog.accept());
    await page.reload({ waitUntil: "domcontentloaded" });
    await reads("选择同一文件即可续传");
    line.set({ bytesPerSecond: 0 });
    const before = line.sent();
    await chooser.setInputFiles(three);
    await expect.poll(kept, { timeout: 40_000, interval: 200 }).toBe(3);
    expect(line.sent() - before).toBeLessThan(three.buffer.length);
    await expect.poll(() => page.getByText("选择同一文件即可续传").count()).toBe(0);
    const files = await database().mediaFile.findMany({ where: { entryId } });
    expect(files.map(({ sha256 }) => sha256).sort()).toEqual(
      [one, two, three].map(({ buffer }) => sha256Of(buffer)).sort(),
    );
  },
);
