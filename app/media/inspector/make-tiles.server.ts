import { mkdtemp, open, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Sharp } from "sharp";
import { recipes, type Recipe } from "../recipes";
import { packHead } from "../tiles/pack";
import { pieceNames, tileEdge, tileNames, wholeOf } from "../tiles/pyramid";
import type { Made } from "./protocol";

const recipe: Recipe = "board-tiles.v2";

const written = { quality: 85, chromaSubsampling: "4:4:4" };

/**
 * Cuts an opened picture into tiles and packs them. JPEG is what level 0 of IIIF asks for, and 4:4:4 keeps a red
 * thread beside a blue one red. The picture streams through: it is never whole in memory.
 * @param opened opens it anew, at its beginning
 */
export async function makeTiles(opened: () => Sharp, outDir: string): Promise<Made> {
  const folder = await mkdtemp(path.join(outDir, "tiles-"));
  try {
    const { width, height } = await opened()
      .jpeg(written)
      .tile({ size: tileEdge, layout: "iiif3", container: "fs" })
      .toFile(path.join(folder, "cut"));
    const files = tileNames({ width, height }).map((name) =>
      path.join(folder, "cut", name, "0", "default.jpg"),
    );
    if (pieceNames({ width, height }).length > files.length) {
      const whole = path.join(folder, "whole.jpg");
      await opened()
        .resize({ ...wholeOf({ width, height }), fit: "fill" })
        .jpeg(written)
        .toFile(whole);
      files.push(whole);
    }
    await pack(files, path.join(outDir, recipes[recipe].file));
    return { recipe, width, height };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function pack(files: readonly string[], into: string): Promise<void> {
  const lengths: number[] = [];
  for (const file of files) lengths.push((await stat(file)).size);
  const target = await open(into, "w");
  try {
    await target.writeFile(packHead(lengths));
    for (const file of files) await target.writeFile(await readFile(file));
  } finally {
    await target.close();
  }
}
