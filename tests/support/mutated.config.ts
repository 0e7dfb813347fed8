// The tests' own settings, with one fault put into one file as it is read: MUTATION says which. Nothing on the disk
// changes. The rules that are put to this proof need no database, so none is started.
import { readFileSync } from "node:fs";
import path from "node:path";
import { defineConfig } from "vitest/config";

const { file, from, to } = JSON.parse(process.env.MUTATION!) as Record<
  "file" | "from" | "to",
  string
>;
const place = path.resolve(file);
if (readFileSync(place, "utf8").split(from).length !== 2)
  throw new Error(`${file} does not hold exactly one «${from}».`);

export default defineConfig({
  plugins: [
    {
      name: "one fault",
      enforce: "pre",
      transform: (code, id) => (id.split("?")[0] === place ? code.replace(from, to) : null),
    },
  ],
  resolve: { alias: { "~": path.resolve("app") } },
  test: { include: ["tests/**/*.test.{ts,tsx}"], environment: "node", maxWorkers: 1 },
});
