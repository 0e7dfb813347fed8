import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

/** They start databases, stores and schema engines of their own, or forbid the image decoders of their process. */
const apart = "tests/{platform,media,garments,seed}/**/*.test.ts";
const project = (test: TestProjectInlineConfiguration["test"]): TestProjectInlineConfiguration => ({
  esbuild: { jsxDev: false },
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  test: {
    environment: "node",
    env: { NODE_ENV: "production" }, // the same halves of our libraries that people are served by
    testTimeout: 60_000,
    hookTimeout: 180_000,
    restoreMocks: true,
    ...test,
  },
});

export default defineConfig({
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  test: {
    globalSetup: ["tests/support/postgres.ts"],
    maxWorkers: 2,
    // A file has a database and a folder of its own (tests/support/world.ts), and need not have modules of its own:
    // to load those anew two hundred times took a third of the whole run.
    projects: [
      project({
        ...{ name: "together", isolate: false },
        ...{ include: ["tests/**/*.test.{ts,tsx}"], exclude: [apart] },
      }),
      project({ name: "apart", include: [apart] }),
    ],
  },
});
