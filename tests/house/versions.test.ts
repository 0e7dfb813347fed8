import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Versions below these have known holes; `npm audit` cannot always be asked. Each with why. */
const floors: Record<string, string> = {
  "@remix-run/router": "1.23.4", // open redirect, CVE-2026-53668
  "react-router": "6.30.6",
  "react-router-dom": "6.30.6",
};

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, { version: string }>;
};

const numbers = (version: string) => version.split("-")[0]!.split(".").map(Number);

function isBelow(version: string, floor: string): boolean {
  const [have, want] = [numbers(version), numbers(floor)];
  const at = want.findIndex((part, index) => part !== have[index]);
  return at >= 0 && have[at]! < want[at]!;
}

it.each(Object.entries(floors))("%s is nowhere below %s", (name, floor) => {
  const installed = Object.entries(packages).filter(([place]) =>
    place.endsWith(`node_modules/${name}`),
  );
  expect(installed.length).toBeGreaterThan(0);
  expect(installed.filter(([, { version }]) => isBelow(version, floor))).toEqual([]);
});

it("three is pinned exactly, for its shading of cloth has changed twice", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    dependencies: Record<string, string>;
  };
  expect(dependencies.three).toMatch(/^\d+\.\d+\.\d+$/);
});
