import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importsOf, reachedFrom } from "./graph";

const rooms = [
  "evidence",
  "people",
  "media",
  "garments",
  "competitions",
  "entries",
  "judging",
  "showcase",
  "licensing",
];
const inRoom = new RegExp(`^app/(${rooms.join("|")})/`);
/** A file of types alone has nothing to run. */
const runs = (file: string) =>
  /^export (const|function|class|async)/m.test(readFileSync(file, "utf8"));
const isRule = (file: string) =>
  inRoom.test(file) &&
  /\.ts$/.test(file) &&
  !/\.(server|client|d)\.ts$/.test(file) &&
  !/(texts|words|\/use[A-Z]\w*)\.ts$/.test(file) &&
  !file.includes("/viewer/") &&
  runs(file);

describe("the house", () => {
  it("has a deed only where a permission is asked", async () => {
    const imports = await importsOf();
    const deeds = [...imports.keys()].filter(
      (file) => inRoom.test(file) && /= deed\(/.test(readFileSync(file, "utf8")),
    );
    expect(deeds.length).toBeGreaterThan(20);
    const asks = (file: string) =>
      [...reachedFrom(imports, [file])].some((reached) =>
        /permissions\.ts$|stages\.ts$/.test(reached),
      );
    expect(deeds.filter((file) => !asks(file))).toEqual(exempt);
  });

  it("has no rule that no test reaches", async () => {
    const imports = await importsOf();
    const tests = [...imports.keys()].filter((file) => /^tests\/.*\.test\.tsx?$/.test(file));
    const tested = reachedFrom(imports, tests);
    expect([...imports.keys()].filter((file) => isRule(file) && !tested.has(file))).toEqual([]);
  });

  it.each(rooms)("says on one page what the room %s is", (room) => {
    const file = `app/${room}/README.md`;
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, "utf8").split("\n").length).toBeLessThanOrEqual(70);
  });

  it("has no door that the table of doors does not name", () => {
    const table = readFileSync("app/routes.ts", "utf8");
    const doors = readdirSync("app/routes", { recursive: true, encoding: "utf8" })
      .map((file) => `routes/${file.replaceAll("\\", "/")}`)
      .filter((file) => file.endsWith(".tsx"));
    expect(doors.filter((file) => !table.includes(`"${file}"`))).toEqual([]);
  });

  it("dates every decision", () => {
    for (const name of readdirSync("docs/decisions"))
      expect(readFileSync(`docs/decisions/${name}`, "utf8"), name).toMatch(
        /^# \d{4} · .+\n+\d{4}-\d{2}-\d{2}$/m,
      );
  });
});

/**
 * Deeds that no person asks for: what the installation does by itself, in jobs. Each with its reason.
 * keep-inspection: writes what the inspector saw; only a job calls it, as `system`.
 * tell-entrants: carries on what an organiser's announcement or publication began; only a job calls it.
 */
const exempt = ["app/media/keep-inspection.server.ts"];
