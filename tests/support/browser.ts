// One real Chromium for every test that needs to see: no foreign host can be reached, and what a page says on
// its console is evidence. Use: `launchBrowser()` in beforeAll, `browser.check()` in afterEach, `close()` in afterAll.
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

/** Software rendering with WebGL2; nothing in the background; names of other hosts do not resolve. */
const flags = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE [::1]",
];
const loopback = new Set(["127.0.0.1", "localhost", "[::1]"]);
const local = new Set(["data:", "blob:", "about:", "chrome-error:"]);

export interface Tab {
  page: Page;
  /** Console errors and uncaught exceptions so far that no expectation covers. */
  errors: string[];
  /** Addresses on other hosts the page asked for; none was answered. */
  foreignRequests: string[];
  /** From now on a console error that matches is part of the test. */
  expectError(pattern: RegExp): void;
  close(): Promise<void>;
}

export interface TabOptions extends BrowserContextOptions {
  /** Keeps foreign requests out of `check()`: for tests that plant one to see it stopped. */
  expectForeignRequests?: boolean;
}

export interface TestBrowser {
  browser: Browser;
  /** A tab in a context of its own (cookies, storage), 1440 by 900, Chinese, Beijing time unless told. */
  open(options?: TabOptions): Promise<Tab>;
  /** Throws if any tab met an unexpected error or asked a foreign host; then forgets it. */
  check(): void;
  /** Closes everything, and checks once more. */
  close(): Promise<void>;
}

export async function launchBrowser(options: { args?: string[] } = {}): Promise<TestBrowser> {
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: [...flags, ...(options.args ?? [])],
    headless: true,
  });
  const faults: string[] = [];

  async function open({ expectForeignRequests, ...context }: TabOptions = {}): Promise<Tab> {
    const expected: RegExp[] = [];
    const tab = { errors: [] as string[], foreignRequests: [] as string[] };
    const scene = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: "zh-CN",
      timezoneId: "Asia/Shanghai",
      ...context,
    });
    const complain = (text: string) => {
      if (expected.some((pattern) => pattern.test(text))) return;
      tab.errors.push(text);
      faults.push(text);
    };
    scene.on("request", (request) => {
      const url = new URL(request.url());
      if (local.has(url.protocol) || loopback.has(url.hostname)) return;
      tab.foreignRequests.push(url.href);
      if (!expectForeignRequests) faults.push(`asked a foreign host: ${url.href}`);
    });
    scene.on("weberror", (error) => complain(String(error.error())));
    scene.on("console", (message) => {
      if (message.type() !== "error") return;
      const { url } = message.location();
      if (tab.foreignRequests.includes(url)) return; // already counted as a foreign request
      complain(url ? `${message.text()} (${url})` : message.text());
    });
    const page = await scene.newPage();
    const expectError = (pattern: RegExp) => void expected.push(pattern);
    return { page, ...tab, expectError, close: () => scene.close() };
  }

  function check() {
    const found = faults.splice(0);
    if (found.length > 0) throw new Error(`The browser complained:\n${found.join("\n")}`);
  }

  async function close() {
    await browser.close();
    check();
  }

  return { browser, open, check, close };
}

/** A Chromium of the machine (CHROMIUM_PATH), else the one inside the npm package, unpacked once. */
async function chromiumPath(): Promise<string> {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const about = await readFile(path.resolve(path.dirname(main), "../../package.json"), "utf8");
  const { version } = JSON.parse(about) as { version: string };
  const folder = path.join(os.tmpdir(), `xs-chromium-${version}`);
  const ready = path.join(folder, "ready");
  const lock = `${folder}.lock`;
  // The package takes a half-written file for a finished one, so two test files must not unpack at once.
  while (!existsSync(ready)) {
    if (await claim(lock)) {
      try {
        await rm(folder, { recursive: true, force: true });
        await mkdir(folder, { recursive: true });
        await unpackInto(folder);
        await writeFile(ready, version);
      } finally {
        await rm(lock, { recursive: true, force: true });
      }
    } else {
      await pause(200);
    }
  }
  return path.join(folder, "chromium");
}

async function claim(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch {
    const age = await stat(lock).then(
      (found) => Date.now() - found.mtimeMs,
      () => 0,
    );
    if (age > 120_000) await rm(lock, { recursive: true, force: true }); // its owner was killed
    return false;
  }
}

/** The package unpacks into the folder for temporary files, wherever that is at the time. */
async function unpackInto(folder: string) {
  const { default: packed } = await import("@sparticuz/chromium");
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
