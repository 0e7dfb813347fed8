import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  esbuild: { jsxDev: false },
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    environment: "node",
    env: { NODE_ENV: "production" }, // the same halves of our libraries that people are served by
    globalSetup: ["tests/support/postgres.ts"],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    // A file has a database and a folder of its own (tests/support/world.ts), not modules of its own: to load
    // those anew two hundred times took a third of the whole run.
    isolate: false,
    restoreMocks: true,
  },
});
