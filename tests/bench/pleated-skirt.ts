// A garment to measure by: a pleated skirt of as many triangles as asked, with a woven print and sheen.
import { Document, NodeIO } from "@gltf-transform/core";
import { ALL_EXTENSIONS, KHRMaterialsSheen } from "@gltf-transform/extensions";
import sharp from "sharp";

/** @returns a GLB of 2 · around · down triangles with a print of `side` × `side` pixels */
export async function pleatedSkirt(
  side: number,
  around: number,
  down: number,
): Promise<Uint8Array> {
  const document = new Document();
  const buffer = document.createBuffer();
  const [positions, normals, uvs, corners]: number[][] = [[], [], [], []];
  for (let row = 0; row <= down; row++)
    for (let column = 0; column <= around; column++) {
      const [turn, fall] = [(2 * Math.PI * column) / around, row / down];
      const radius = 0.14 + 0.28 * fall + 0.02 * fall * Math.sin(turn * 24);
      positions!.push(radius * Math.sin(turn), 1 - 0.8 * fall, radius * Math.cos(turn));
      normals!.push(Math.sin(turn), 0, Math.cos(turn));
      uvs!.push((column / around) * 4, fall * 2);
      if (row === down || column === around) continue;
      const [a, b] = [row * (around + 1) + column, (row + 1) * (around + 1) + column];
      corners!.push(a, b, a + 1, a + 1, b, b + 1);
    }
  const accessor = (type: "VEC2" | "VEC3" | "SCALAR", array: Float32Array | Uint32Array) =>
    document.createAccessor().setType(type).setArray(array).setBuffer(buffer);
  const sheen = document.createExtension(KHRMaterialsSheen).createSheen();
  const material = document
    .createMaterial("cloth")
    .setBaseColorTexture(
      document
        .createTexture()
        .setImage(await woven(side))
        .setMimeType("image/png"),
    )
    .setRoughnessFactor(0.9)
    .setMetallicFactor(0)
    .setDoubleSided(true)
    .setExtension(
      "KHR_materials_sheen",
      sheen.setSheenColorFactor([0.2, 0.1, 0.1]).setSheenRoughnessFactor(0.5),
    );
  const primitive = document
    .createPrimitive()
    .setAttribute("POSITION", accessor("VEC3", new Float32Array(positions!)))
    .setAttribute("NORMAL", accessor("VEC3", new Float32Array(normals!)))
    .setAttribute("TEXCOORD_0", accessor("VEC2", new Float32Array(uvs!)))
    .setIndices(accessor("SCALAR", new Uint32Array(corners!)))
    .setMaterial(material);
  document
    .createScene()
    .addChild(document.createNode().setMesh(document.createMesh().addPrimitive(primitive)));
  return new NodeIO().registerExtensions(ALL_EXTENSIONS).writeBinary(document);
}

/** A print of threads over and under, red, and never white. */
function woven(side: number): Promise<Buffer> {
  const pixels = Buffer.alloc(side * side * 3);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const over = (x >> 3) % 2 === (y >> 3) % 2;
      const thread = 20 * Math.sin(((over ? x : y) % 8) / 2.5);
      pixels.set(
        [150 + thread + (over ? 20 : 0), 40 + thread / 2, 35 + ((x * 7 + y * 13) % 17)],
        (y * side + x) * 3,
      );
    }
  return sharp(pixels, { raw: { width: side, height: side, channels: 3 } })
    .png()
    .toBuffer();
}
