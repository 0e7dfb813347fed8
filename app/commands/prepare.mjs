// Makes what the source tree needs and git does not hold: Prisma's client, and (with --build) the heading type and
// the web bundle. Each only where their sources changed, so that a second start is quick.
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cutType } from "./cut-type.mjs";

const bin = (name) =>
  path.resolve("node_modules/.bin", process.platform === "win32" ? `${name}.cmd` : name);
const quiet = { stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" };

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

function whereChanged(stamp, places, make, says) {
  const now = fingerprint(...places);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  console.error(says);
  make();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

whereChanged(
  "app/platform/generated/.stamp",
  ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"],
  () => execFileSync(bin("prisma"), ["generate"], quiet),
  "Generating the database client …",
);

if (process.argv.includes("--build")) {
  await cutType();
  whereChanged(
    "build/.stamp",
    ["app", "public", "package-lock.json", "vite.config.ts", "remix.config.js", "tsconfig.json"],
    () => execFileSync(bin("remix"), ["vite:build", "--logLevel", "error"], quiet),
    "Building the pages …",
  );
}
