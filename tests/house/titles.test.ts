import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("every door that shows a page gives it a title of its own", () => {
  const doors = readdirSync("app/routes", { recursive: true }).map(String);
  const untitled = doors.filter((door) => {
    // Its loader only ever throws; what is shown is the refusal.
    if (!door.endsWith(".tsx") || door === "unknown.tsx") return false;
    const source = readFileSync(`app/routes/${door}`, "utf8");
    return source.includes("export default") && !source.includes("export const meta");
  });
  expect(untitled).toEqual([]);
});
