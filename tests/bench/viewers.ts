// What turning a garment costs a reader: our viewer beside model-viewer's self-contained file, each alone on a page of
// the same server, in the same browser, showing the same garments made here. The ratios are the figures.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { brotliCompressSync } from "node:zlib";
import type { CDPSession, Page } from "playwright-core";
import sharp from "sharp";
import { launchBrowser } from "../support/browser";
import { pleatedSkirt } from "./pleated-skirt";

const rivalVersion = "4.4.0";
const runs = Number(process.env.BENCH_VIEWER_RUNS ?? 3);
const frame = { width: 600, height: 750 };
const many = 12;

interface Cost {
  /** Scripts up to the first painted frame, as sent: bytes. */
  script: number;
  /** From navigation to the first frame that shows the garment: ms. */
  painted: number;
  /** Of all processes of the browser, a frame while it turns: ms, and the same for a million pixels. */
  cpu: number;
  cpuPerMegapixel: number;
  /** Proportional set size of renderer and graphics process, standing still: MB. */
  memory: number;
}

export async function benchViewers(): Promise<void> {
  const rival = rivalFile();
  const garments = { "39,600 triangles, 1024² print": await pleatedSkirt(1024, 180, 110) };
  for (const [name, glb] of Object.entries(garments)) {
    const site = await serve(glb, rival);
    try {
      const rows: Record<string, Cost[]> = { ours: [], "model-viewer": [] };
      for (let run = 0; run < runs; run++)
        for (const [which, list] of Object.entries(rows))
          if (which === "ours" || rival) list.push(await measure(site.origin, which));
      print(name, rows);
      printMany(await scrollThrough(site.origin));
    } finally {
      site.close();
    }
  }
}

/** Its own file out of its own package, or null where the registry cannot be reached. */
function rivalFile(): Buffer | null {
  const folder = mkdtempSync(path.join(os.tmpdir(), "xs-bench-rival-"));
  try {
    const order = ["pack", `@google/model-viewer@${rivalVersion}`, "--pack-destination", folder];
    const name = execFileSync("npm", [...order, "--silent"], { encoding: "utf8" }).trim();
    execFileSync("tar", ["-xzf", path.join(folder, name), "-C", folder]);
    return readFileSync(path.join(folder, "package/dist/model-viewer.min.js"));
  } catch {
    console.log("model-viewer cannot be fetched here: ours alone");
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function serve(glb: Uint8Array, rival: Buffer | null) {
  const size = `style="display:block;width:${frame.width}px;height:${frame.height}px"`;
  const page = (element: string, script: string) =>
    `<!doctype html><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"><body style="margin:0;background:#fff">${element}<script type="module" src="${script}"></script>`;
  const packedRival = rival && brotliCompressSync(rival);
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://here");
    response.setHeader("Cache-Control", "no-store");
    const send = (type: string, body: string | Uint8Array, packed = false) => {
      if (packed) response.setHeader("Content-Encoding", "br");
      response.setHeader("Content-Type", type).end(body);
    };
    if (pathname === "/ours")
      return send(
        "text/html",
        page(
          `<garment-viewer ${size} src="/g.glb" alt="x" autostart></garment-viewer>`,
          "/garment-viewer.js",
        ),
      );
    if (pathname === "/twelve")
      return send(
        "text/html",
        page(
          `<garment-viewer ${size} src="/g.glb" alt="x" autostart></garment-viewer>`.repeat(many),
          "/garment-viewer.js",
        ),
      );
    if (pathname === "/model-viewer")
      return send(
        "text/html",
        page(
          `<model-viewer ${size} src="/g.glb" alt="x" camera-controls></model-viewer>`,
          "/rival.js",
        ),
      );
    if (pathname === "/g.glb") return send("model/gltf-binary", glb);
    if (pathname === "/rival.js" && packedRival) return send("text/javascript", packedRival, true);
    const file = path.join("build/client", path.normalize(pathname));
    if (!existsSync(`${file}.br`)) return void response.writeHead(404).end();
    send(file.endsWith(".css") ? "text/css" : "text/javascript", readFileSync(`${file}.br`), true);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void (server.closeAllConnections(), server.close()),
  };
}

async function measure(origin: string, which: string): Promise<Cost> {
  const chromium = await launchBrowser();
  try {
    const { page } = await chromium.open({ viewport: frame });
    await page.addInitScript(countDrawings);
    const wire = await page.context().newCDPSession(page);
    await page.goto(`${origin}/${which}`, { waitUntil: "commit" });
    const began = await page.evaluate(() => performance.timeOrigin);
    const painted = (await firstInk(wire)) - began;
    const script = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map((entry) => entry as PerformanceResourceTiming)
        .filter(({ name }) => new URL(name).pathname.endsWith(".js"))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    );
    await pause(4000); // what comes after the first picture comes now
    const all = await chromium.browser.newBrowserCDPSession();
    const processes = async () => (await all.send("SystemInfo.getProcessInfo")).processInfo;
    const memory = memoryOf(
      (await processes()).filter(({ type }) => type !== "browser").map(({ id }) => id),
    );
    const used = async () => (await processes()).reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    await page.evaluate(() => Object.assign(window.drawn, { frames: 0, pixels: 0 }));
    const before = await used();
    await drag(page);
    const seconds = (await used()) - before;
    const { frames, pixels } = await page.evaluate(() => window.drawn);
    return {
      ...{ script, painted, memory },
      cpu: (seconds * 1000) / frames,
      cpuPerMegapixel: (seconds * 1000) / (pixels / 1e6),
    };
  } finally {
    await chromium.close().catch(() => {});
  }
}

/** What a page of many garments costs while somebody scrolls down it and up again. */
interface Scrolled {
  painted: number;
  contexts: number;
  lost: number;
  /** The longest time for which the page did nothing else: ms. */
  longest: number;
  memory: number;
  seconds: number;
}

async function scrollThrough(origin: string): Promise<Scrolled> {
  const chromium = await launchBrowser();
  try {
    const { page } = await chromium.open({ viewport: frame });
    await page.addInitScript(watchContexts);
    await page.goto(`${origin}/twelve`);
    const began = performance.now();
    const past = async (places: number[], wait: (place: number) => Promise<unknown>) => {
      for (const place of places) {
        await page.evaluate(
          (nth) => document.querySelectorAll("garment-viewer")[nth]!.scrollIntoView(),
          place,
        );
        await wait(place);
      }
    };
    const down = [...Array(many).keys()];
    await past(down, () => pause(400)); // by somebody who waits for none of them
    // What was passed is drawn when it is seen again.
    await past(down.toReversed(), (place) =>
      page.waitForFunction(
        (nth) =>
          document.querySelectorAll<HTMLElement>("garment-viewer")[nth]!.dataset.phase === "live",
        place,
        { timeout: 60_000, polling: 100 },
      ),
    );
    await past(down, () => pause(400));
    const seconds = (performance.now() - began) / 1000;
    const all = await chromium.browser.newBrowserCDPSession();
    const { processInfo } = await all.send("SystemInfo.getProcessInfo");
    const others = processInfo.filter(({ type }) => type !== "browser").map(({ id }) => id);
    return { ...(await page.evaluate(() => window.seen)), memory: memoryOf(others), seconds };
  } finally {
    await chromium.close().catch(() => {});
  }
}

function watchContexts() {
  const seen = { painted: 0, contexts: 0, lost: 0, longest: 0 };
  window.seen = seen;
  document.addEventListener("garment:painted", () => (seen.painted += 1));
  document.addEventListener("webglcontextlost", () => (seen.lost += 1), true);
  const made = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...order: unknown[]) {
    const context = made.apply(this, order as never);
    if (String(order[0]).startsWith("webgl") && context) {
      seen.contexts += 1;
      // Where several share the stage its canvas is on no page, and the page hears nothing of it.
      this.addEventListener("webglcontextlost", () => !this.isConnected && (seen.lost += 1));
    }
    return context;
  } as never;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    seen.longest = Math.max(seen.longest, now - last);
    last = now;
  }, 10);
}

function printMany({ painted, contexts, lost, longest, memory, seconds }: Scrolled): void {
  console.log(
    `${many} garments on one page, scrolled through in ${seconds.toFixed(1)} s: ${painted} painted, ` +
      `${contexts} context, ${lost} lost (limit 0); at most ${longest.toFixed(0)} ms at a stretch, ${memory.toFixed(0)} MB`,
  );
  if (lost > 0) process.exitCode = 1;
}

declare global {
  interface Window {
    seen: Omit<Scrolled, "memory" | "seconds">;
    drawn: { frames: number; pixels: number };
  }
}

/** Counts the frames in which anything was drawn, and the pixels of the largest picture of each. */
function countDrawings() {
  window.drawn = { frames: 0, pixels: 0 };
  let largest = 0;
  const made = WebGL2RenderingContext.prototype;
  for (const name of ["drawElements", "drawArrays"] as const) {
    const draw = made[name] as (...order: unknown[]) => void;
    made[name] = function (this: WebGL2RenderingContext, ...order: unknown[]) {
      const [, , width, height] = this.getParameter(this.VIEWPORT) as Int32Array;
      if (largest === 0)
        setTimeout(() => {
          window.drawn.frames += 1;
          window.drawn.pixels += largest;
          largest = 0;
        });
      largest = Math.max(largest, width! * height!);
      return draw.apply(this, order);
    } as never;
  }
}

/** The instant (epoch, ms) at which the screen's middle is first seen not to be the page's white. */
async function firstInk(wire: CDPSession): Promise<number> {
  const clip = { x: frame.width / 2, y: frame.height / 2, width: 4, height: 4, scale: 1 };
  for (const patience = Date.now() + 60_000; Date.now() < patience; await pause(20)) {
    const { data } = await wire.send("Page.captureScreenshot", { format: "png", clip });
    const at = Date.now();
    const [, , blue] = (await sharp(Buffer.from(data, "base64")).stats()).channels;
    if (blue!.mean < 200) return at;
  }
  throw new Error("No garment was painted within a minute.");
}

/** A hand that turns the garment to and fro for three seconds. */
async function drag(page: Page): Promise<void> {
  await page.mouse.move(300, 375);
  await page.mouse.down();
  for (let step = 0; step < 90; step++) {
    await page.mouse.move(300 + 120 * Math.sin(step / 8), 375);
    await pause(30);
  }
  await page.mouse.up();
}

/** Pages shared with others count by their share: MB. */
function memoryOf(processes: number[]): number {
  const kilobytes = processes.map((id) => {
    const read = readFileSync(`/proc/${id}/smaps_rollup`, "utf8");
    return Number(/^Pss:\s+(\d+)/m.exec(read)?.[1] ?? 0);
  });
  return kilobytes.reduce((sum, size) => sum + size, 0) / 1024;
}

function print(name: string, rows: Record<string, Cost[]>): void {
  const median = (list: Cost[], key: keyof Cost) =>
    list.map((cost) => cost[key]).sort((a, b) => a - b)[list.length >> 1] ?? NaN;
  console.log(`turning a garment of ${name}, median of ${runs}`);
  for (const [key, label, limit, unit] of [
    ["script", "scripts to the first picture", 0.6, "KB"],
    ["painted", "navigation to the first picture", 0.4, "ms"],
    ["cpu", "processor time a turning frame", 0.6, "ms"],
    ["cpuPerMegapixel", "the same for a million pixels", 0.6, "ms"],
    ["memory", "memory of renderer and graphics", 0.9, "MB"],
  ] as const) {
    const [ours, theirs] = [median(rows.ours!, key), median(rows["model-viewer"]!, key)];
    const shown = (value: number) =>
      (key === "script" ? value / 1024 : value).toFixed(1).padStart(8);
    const ratio = Number.isNaN(theirs) ? "" : `${(ours / theirs).toFixed(2)}× (limit ${limit})`;
    console.log(`  ${label.padEnd(34)}${shown(ours)} ${shown(theirs)} ${unit}  ${ratio}`);
  }
}
