// Makes what the source tree needs and git does not hold, each only where its sources changed, so that a second
// start is quick: Prisma's client, the pages, and the program that draws the demo's works.
import { createHash } from "node:crypto";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";

const brotli = promisify(brotliCompress);

/** Where the demo's drawings are kept, beside the program that makes them. */
export const artFolder = path.resolve("node_modules/.cache/xiangshang-art");

export const makeClient = () =>
  whereChanged(
    "app/platform/generated/.stamp",
    ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"],
    "Generating the database client …",
    () => run(...tool("prisma"), "generate"),
  );

export async function makePages() {
  const { cutType } = await import("./cut-type.mjs");
  await cutType();
  await whereChanged(
    "build/.stamp",
    ["app", "public", "package-lock.json", "vite.config.ts", "remix.config.js", "tsconfig.json"],
    "Building the pages …",
    async () => {
      await run(...tool("remix"), "vite:build", "--logLevel", "error");
      await packPages("build/client");
    },
  );
}

/** Scripts, styles and decoders packed once and well, beside themselves, instead of at every request. */
async function packPages(folder) {
  const files = readdirSync(folder, { recursive: true }).map((name) => path.join(folder, name));
  await Promise.all(
    files
      .filter((file) => /\.(js|css|wasm)$/.test(file))
      .map(async (file) => writeFileSync(`${file}.br`, await brotli(readFileSync(file)))),
  );
}

/** The same beside whatever this process is busy with. */
export const makePagesApart = () => run(process.execPath, "app/commands/prepare.mjs", "--build");

export const makeDrawer = () =>
  whereChanged(
    path.join(artFolder, ".stamp"),
    ["prisma/seed/art", "package-lock.json"],
    "Drawing the demo's works …",
    () => run(process.execPath, "prisma/seed/art/bundle.mjs", artFolder),
  );

async function whereChanged(stamp, places, says, make) {
  const now = fingerprint(...places);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  console.error(says);
  await make();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

function fingerprint(...places) {
  const hash = createHash("sha256");
  const walk = (place) => {
    if (!existsSync(place)) return;
    const known = statSync(place);
    if (!known.isDirectory()) return void hash.update(`${place} ${known.size} ${known.mtimeMs}\n`);
    for (const name of readdirSync(place).sort())
      if (name !== "generated") walk(path.join(place, name));
  };
  places.forEach(walk);
  return hash.digest("hex");
}

/** A tool that npm installed, as node runs it on every system. */
function tool(name) {
  const folder = { prisma: "prisma", remix: "@remix-run/dev" }[name];
  const { bin } = JSON.parse(readFileSync(`node_modules/${folder}/package.json`, "utf8"));
  return [process.execPath, path.join("node_modules", folder, bin[name])];
}

function run(command, ...args) {
  return new Promise((resolve, reject) => {
    // Whoever asks, a test or a shell with settings of its own: what is made is what people are served.
    const env = { ...process.env, NODE_ENV: "production" };
    const child = spawn(command, args, { env, stdio: ["ignore", "ignore", "inherit"] });
    const stop = () => child.kill();
    process.once("exit", stop);
    child.once("error", reject);
    child.once("exit", (code) => {
      process.off("exit", stop);
      if (code === 0) resolve();
      else reject(new Error(`${path.basename(args[0])} ended with ${code}.`));
    });
  });
}
