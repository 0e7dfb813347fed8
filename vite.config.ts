import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import { leanThree } from "./app/commands/lean-three";
import remixConfig from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Scripts of pages without React, and of other people's pages, under addresses that stay. */
const standing: Plugin = {
  name: "standing-scripts",
  apply: "build",
  buildStart() {
    if (this.environment.name !== "client") return;
    for (const [fileName, id] of [
      ["garment-viewer.js", "app/garments/element.client.ts"],
      ["garment-trial.js", "app/garments/trial/trial.client.ts"],
    ] as const)
      this.emitFile({ type: "chunk", fileName, id });
  },
};

export default defineConfig({
  plugins: [remix(remixConfig), standing, leanThree],
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  build: { target: "es2022", assetsInlineLimit: 0, reportCompressedSize: false },
  server: { host: "127.0.0.1" },
});
