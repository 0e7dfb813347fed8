// Builds the garment viewer as the product does and serves it on loopback, with files the test makes.
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build, type Rollup } from "vite";
import { leanThree } from "~/commands/lean-three";
import type { Page } from "playwright-core";
import type { GarmentViewerProps } from "~/garments/GarmentViewer";
import type { Tab } from "./browser";
import type { Harness } from "./viewer-harness";

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** No looser than what the product's own pages allow, and without WebAssembly. */
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; " +
  "style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self' blob:";
/** And what unpacks a garment beside the page. */
const workersPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

export interface ViewerPage {
  origin: string;
  /** Answers `/name` with these bytes from now on; returns the path. */
  serve(name: string, bytes: Uint8Array | string, type: string): string;
  /** The bytes a reader downloads once they ask to turn a garment: as the build packs them, all chunks the viewer needs. */
  viewerBytes: { packed: number; raw: number };
  open(tab: Tab): Promise<void>;
  close(): Promise<void>;
}

declare global {
  interface Window {
    harness: Harness;
  }
}

export async function startViewerPage(): Promise<ViewerPage> {
  const chunks = await bundle();
  const files = new Map<string, { type: string; body: Uint8Array | string }>();
  let entry = "";
  let styles = "";
  for (const chunk of chunks) {
    const script = chunk.type === "chunk";
    files.set(`/${chunk.fileName}`, {
      type: typeOf(chunk.fileName),
      body: script ? chunk.code : chunk.source,
    });
    if (script && chunk.isEntry) entry = chunk.fileName;
    if (chunk.fileName.endsWith(".css"))
      styles += `<link rel="stylesheet" href="/${chunk.fileName}">`;
  }
  files.set("/", {
    type: "text/html",
    body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Garments</title><link rel="icon" href="data:,">${styles}
<body style="margin:0;background:var(--ground);color:var(--ink);font-family:var(--sans)">
<div id="garments"></div><script type="module" src="/${entry}"></script></body></html>`,
  });

  const server = http.createServer((request, response) => {
    const file = files.get(new URL(request.url ?? "/", "http://here").pathname);
    const isWorker = request.url?.includes("unpack-worker");
    response.setHeader("Content-Security-Policy", isWorker ? workersPolicy : policy);
    response.setHeader("Cache-Control", "no-store");
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, {
      "Content-Type": file.type,
      "Content-Length": Buffer.byteLength(file.body),
    });
    response.end(file.body);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  // What is there before the first picture; tools, notes and the like are fetched when asked for.
  const scripts = chunks.filter((chunk) => chunk.type === "chunk");
  const needed = new Set<Rollup.OutputChunk>();
  const need = (chunk: Rollup.OutputChunk | undefined) => {
    if (!chunk || chunk.isEntry || needed.has(chunk)) return;
    needed.add(chunk);
    for (const name of chunk.imports) need(scripts.find(({ fileName }) => fileName === name));
  };
  for (const chunk of scripts)
    if (chunk.moduleIds.some((id) => /\/(open-garment|element)\.client\.ts$/.test(id))) need(chunk);
  const code = [...needed].map((chunk) => chunk.code);
  return {
    origin,
    serve(name, body, type) {
      files.set(`/${name}`, { type, body });
      return `/${name}`;
    },
    viewerBytes: {
      packed: code.reduce((sum, text) => sum + brotliCompressSync(text).length, 0),
      raw: code.reduce((sum, text) => sum + text.length, 0),
    },
    async open(tab) {
      await tab.page.goto(origin);
      await tab.page.waitForFunction(() => "harness" in window, null, { polling: 50 });
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const typeOf = (name: string) =>
  ({ ".css": "text/css", ".wasm": "application/wasm" })[path.extname(name)] ?? "text/javascript";

async function bundle(): Promise<(Rollup.OutputChunk | Rollup.OutputAsset)[]> {
  const result = (await build({
    configFile: false,
    root: here("."),
    logLevel: "error",
    resolve: { alias: { "~": here("../../app") } },
    plugins: [leanThree], // what is cut out of three for readers is missing here too
    mode: "production",
    esbuild: { jsx: "automatic", jsxDev: false },
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      target: "es2022",
      write: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      rollupOptions: { input: here("viewer-harness.tsx") },
    },
  })) as Rollup.RollupOutput;
  return result.output;
}

export async function show(page: Page, ...garments: GarmentViewerProps[]): Promise<void> {
  await page.evaluate((list) => window.harness.show(list), garments);
}

/** Waits until `count` garments have been painted, and stand still in full resolution. */
export async function painted(page: Page, count = 1): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const types = window.harness.events.map((event) => event.type);
      return types.filter((type) => type === "garment:painted").length >= wanted;
    },
    count,
    { timeout: 20_000, polling: 100 }, // by the clock: asking each frame would count as frames
  );
  await stillness(page);
}

/** Waits until no animation frame was asked for during a quarter of a second, and none is still to come. */
export async function stillness(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // A busy machine may give a frame later than that.
    for (let before = -1; before !== window.harness.frames || window.harness.due > 0;) {
      before = window.harness.frames;
      await new Promise((wait) => setTimeout(wait, 250));
    }
  });
}
