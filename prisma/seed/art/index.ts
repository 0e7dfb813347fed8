import sharp from "sharp";
import {
  clothBoard,
  constructionBoard,
  figureBoard,
  friezeBoard,
  type Material,
} from "./boards/layouts";
import { bodyOf } from "./boards/raster";
import { toGlb } from "./garments/glb";
import { lit, make } from "./garments/garment";
import type { WorkRecipe } from "./recipe";
import { encode, skinsOf, type Fabric } from "./wardrobe";

export type { WorkRecipe } from "./recipe";
export type { Fabric } from "./wardrobe";
export { WORKS } from "./works";

export interface Work {
  boards: { name: string; bytes: Buffer }[];
  garment: { name: string; bytes: Buffer };
  fabrics: Fabric[];
}

/** Makes the files of one work. The same recipe always gives the same files. */
export async function generateWork(recipe: WorkRecipe): Promise<Work> {
  const meshes = lit(make(recipe.garment, false));
  const ways = skinsOf(recipe);
  const { wardrobe, fabrics } = await encode(recipe, ways);
  const material: Material = {
    recipe,
    body: bodyOf(meshes),
    drafted: make(recipe.garment, true),
    ways,
  };
  const first = { figure: figureBoard, frieze: friezeBoard, cloth: clothBoard }[recipe.board];
  const boards = [await first(material)];
  if (recipe.boards === 2) boards.push(await constructionBoard(material));
  return {
    boards: await Promise.all(
      boards.map(async (canvas, k) => ({
        name: `board-${k + 1}.jpg`,
        bytes: await sharp(canvas.data, {
          raw: { width: canvas.width, height: canvas.height, channels: 3 },
        })
          .jpeg({ quality: 84, chromaSubsampling: "4:2:0" })
          .toBuffer(),
      })),
    ),
    garment: { name: "garment.glb", bytes: Buffer.from(await toGlb(meshes, wardrobe)) },
    fabrics,
  };
}
