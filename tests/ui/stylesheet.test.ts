import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { draft, mark } from "~/ui/page/weave";

describe("the house's own weaving", () => {
  it.each([
    ["break", draft],
    ["mark", mark],
  ])("the %s is the same from left and right, from above and below", (_, rows) => {
    expect(rows.map((row) => [...row].reverse().join(""))).toEqual(rows);
    expect([...rows].reverse()).toEqual(rows);
  });
});

describe("the stylesheet", () => {
  const root = new URL("../../app/ui/", import.meta.url);
  const files = readdirSync(root, { recursive: true })
    .map(String)
    .filter((file) => !file.includes("generated"));
  const read = (ending: string) =>
    files
      .filter((file) => file.endsWith(ending))
      .map((file) => readFileSync(new URL(file, root), "utf8"))
      .join("\n");

  it("gathers every file of the kit, each in a layer", () => {
    const index = readFileSync(new URL("styles/index.css", root), "utf8");
    const missing = files.filter(
      (file) =>
        /\.css$/.test(file) &&
        !file.endsWith("index.css") &&
        // Comes with the part that wears it: the whole type is too heavy for pages that are not printed.
        !file.endsWith("paper.css") &&
        !index.includes(file.split("/").pop()!),
    );
    expect(missing).toEqual([]);
  });

  it("has no class that no part wears and no layout class that the README does not name", () => {
    const worn = read(".tsx") + read("README.md");
    const css = read(".css").replace(/\/\*[\s\S]*?\*\/|@import[^;]*;/g, "");
    const named = new Set([...css.matchAll(/\.([a-z][a-z-]+)/g)].map((match) => match[1]!));
    const unworn = [...named].filter((name) => !new RegExp(`[\`"' ]${name}[\`"' ,.]`).test(worn));
    expect(unworn).toEqual([]);
  });
});
