// What a board costs: its sizes made by the inspection, process and fences included, beside the same sizes made one
// by one by ipx in this process. AVIF is reckoned apart, since ipx has no way to say how hard to try.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createIPX, ipxFSStorage } from "ipx";
import sharp from "sharp";
import { dismissSpares, keepSpares } from "~/media/inspector/children.server";
import { inspect } from "~/media/inspector/inspect.server";
import { recipes, recipesOf, type Recipe } from "~/media/recipes";

const boards = Number(process.env.BENCH_BOARDS ?? 8);
const sideBySide = Math.min(2, os.availableParallelism());
const sizes = [
  [2048, 88],
  [1280, 84],
  [640, 82],
] as const;
const avifQuality = 55;

export async function benchPictures(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "xs-bench-pictures-"));
  try {
    const [small, large] = [path.join(folder, "board.jpg"), path.join(folder, "board.png")];
    writeFileSync(small, await drawn(4000, 3000));
    writeFileSync(large, await grain(4000, 3300).png({ compressionLevel: 1 }).toBuffer());
    const ipx = createIPX({ storage: ipxFSStorage({ dir: folder }) });
    const byIpx = async (format: "webp" | "avif") => {
      for (const [edge, quality] of sizes)
        await ipx("board.jpg", {
          ...{ resize: `${edge}x${edge}`, fit: "inside", format },
          quality: String(format === "avif" ? avifQuality : quality),
        }).process();
    };
    const asHardAsWe = async () => {
      for (const [edge] of sizes)
        await sharp(small)
          .resize({ width: edge, height: edge, fit: "inside" })
          .avif({ quality: avifQuality, effort: 1 })
          .toBuffer();
    };
    const of = (format: string) =>
      recipesOf("board").filter((recipe) => recipes[recipe].type === `image/${format}`);

    keepSpares(["board"]);
    await made(small, folder, of("webp"), 1); // warm, as a server is
    const webp = boards / (await seconds(() => made(small, folder, of("webp"), boards)));
    const ipxWebp = boards / (await seconds(() => times(boards, () => byIpx("webp"))));
    const all =
      boards / (await seconds(() => made(small, folder, [...of("webp"), ...of("avif")], boards)));
    const sharpAll = 2 / (await seconds(() => times(2, () => byIpx("webp").then(asHardAsWe))));
    const ipxAll = 1 / (await seconds(() => byIpx("webp").then(() => byIpx("avif"))));
    const tiles = await seconds(() => made(small, folder, ["board-tiles.v2"], 1));
    const first = await seconds(() => made(large, folder, recipesOf("board", "at once"), 1));
    const all9 = await seconds(() => made(small, folder, recipesOf("board"), 1));

    const row = (what: string, ours: number, theirs: number, who: string) =>
      console.log(
        `${what.padEnd(34)}${ours.toFixed(2)}/s  ${who} ${theirs.toFixed(2)}/s  ${(ours / theirs).toFixed(2)}×`,
      );
    console.log(`a board of 12 megapixels, ${sideBySide} side by side, sandbox included`);
    row("three sizes in WebP", webp, ipxWebp, "ipx one by one");
    row("six sizes in WebP and AVIF", all, ipxAll, "ipx (its own AVIF effort)");
    row("the same", all, sharpAll, "ipx, AVIF by sharp with our effort");
    console.log(`its tiles: ${tiles.toFixed(2)} s · everything in one go: ${all9.toFixed(2)} s`);
    console.log(`a board of 40 MB, from its last byte to what a page shows: ${first.toFixed(2)} s`);
  } finally {
    dismissSpares();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** So many inspections of one file, as many side by side as a server does. */
async function made(file: string, folder: string, wanted: Recipe[], count: number): Promise<void> {
  let next = 0;
  const work = async () => {
    for (let nth = next++; nth < count; nth = next++) {
      const into = path.join(folder, `made-${nth}`);
      mkdirSync(into, { recursive: true });
      const { accepted } = await inspect(file, "board", into, { recipes: wanted });
      if (!accepted) throw new Error("The bench's board was refused.");
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, work));
}

async function times(count: number, work: () => Promise<void>): Promise<void> {
  for (let nth = 0; nth < count; nth += 1) await work();
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

const grain = (width: number, height: number) =>
  sharp({
    create: {
      ...{ width, height, channels: 3, background: "#888" },
      noise: { type: "gaussian", mean: 128, sigma: 40 },
    },
  });

/** Rings on a ground with some grain: as hard to write as a photographed cloth. */
async function drawn(width: number, height: number): Promise<Buffer> {
  const rings = Array.from({ length: 60 }, (_, nth) => {
    const [x, y] = [(nth * 733) % width, (nth * 397) % height];
    const stroke = `stroke="hsl(${nth * 20},60%,50%)" stroke-width="${4 + (nth % 20)}"`;
    return `<circle cx="${x}" cy="${y}" r="${80 + nth * 5}" fill="none" ${stroke}/>`;
  });
  const size = `width="${width}" height="${height}"`;
  const ground = `<rect ${size} fill="#b23a2b"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${ground}${rings.join("")}</svg>`;
  const cloth = await grain(width, height).blur(1.2).png({ compressionLevel: 1 }).toBuffer();
  return sharp(Buffer.from(svg))
    .composite([{ input: cloth, blend: "soft-light" }])
    .jpeg({ quality: 92 })
    .toBuffer();
}
