// Puts the drawing program into one plain file: run as source it is a third slower, because the loader names every
// inner function each time it is made. What was drawn by an older program is thrown away.
import { rmSync } from "node:fs";
import { build } from "vite";

const folder = process.argv[2];
rmSync(folder, { recursive: true, force: true });
await build({
  configFile: false,
  publicDir: false,
  logLevel: "error",
  build: {
    ssr: "prisma/seed/art/drawer.ts",
    outDir: folder,
    target: "node20",
    rollupOptions: { output: { entryFileNames: "drawer.mjs" } },
  },
});
