/**
 * The garment as it now stands, in the colourway it now wears, for Quick Look: USDZ in metres. What USD's preview knows
 * is kept (colour, relief, roughness, metal); sheen is not. Poses, morphs and the transforms of texture coordinates are
 * baked in, for its readers disagree about them.
 */
import { BufferAttribute, BufferGeometry, DoubleSide, FrontSide, Group, Mesh, Vector2, Vector3 } from "three"; // prettier-ignore
import { Matrix3, Matrix4, MeshStandardMaterial, type Texture } from "three";
import { USDZExporter } from "three/examples/jsm/exporters/USDZExporter.js";
import { meshesOf } from "./picking.client";
import type { Workplace } from "./workplace.client";

/** Quick Look on a telephone takes no larger pictures gladly. */
const maxTextureSize = 2048;

export async function usdzOf({ sight, stage, wardrobe }: Workplace): Promise<Blob> {
  const letGo = await wardrobe.unfold();
  const garment = new Group();
  const made: { dispose(): void }[] = [];
  const upright = new Matrix4().copy(sight.table.matrixWorld).invert();
  for (const mesh of meshesOf(sight.table)) {
    const cloth = wardrobe.cloth(mesh);
    if (!(cloth instanceof MeshStandardMaterial)) continue;
    const geometry = baked(mesh, cloth.map, upright);
    const material = plain(cloth);
    made.push(geometry, material);
    garment.add(new Mesh(geometry, material));
    // USD's preview has no cloth with two sides: the inside is cut for itself.
    if (cloth.side !== DoubleSide) continue;
    const inside = turned(geometry);
    made.push(inside);
    garment.add(new Mesh(inside, material));
  }
  try {
    const bytes = await new USDZExporter().parseAsync(garment, {
      ...{ quickLookCompatible: true, maxTextureSize },
      ar: { anchoring: { type: "plane" }, planeAnchoring: { alignment: "horizontal" } },
    });
    return new Blob([bytes as BlobPart], { type: "model/vnd.usdz+zip" });
  } finally {
    for (const one of made) one.dispose();
    letGo();
    stage.request(sight); // and its pictures are given back again
  }
}

/** The shape as it is drawn, in the garment's own metres, with the one set of coordinates that its colour follows. */
function baked(mesh: Mesh, map: Texture | null, upright: Matrix4): BufferGeometry {
  const { geometry } = mesh;
  const { count } = geometry.getAttribute("position");
  const toMetres = new Matrix4().multiplyMatrices(upright, mesh.matrixWorld);
  const [point, positions] = [new Vector3(), new Float32Array(count * 3)];
  for (let at = 0; at < count; at += 1)
    mesh
      .getVertexPosition(at, point)
      .applyMatrix4(toMetres)
      .toArray(positions, at * 3);
  const made = new BufferGeometry();
  made.setAttribute("position", new BufferAttribute(positions, 3));
  made.setIndex(geometry.index && [...geometry.index.array]);

  const normal = geometry.getAttribute("normal");
  if (normal && !("isSkinnedMesh" in mesh) && !mesh.morphTargetInfluences) {
    const turn = new Matrix3().getNormalMatrix(toMetres);
    const normals = new Float32Array(count * 3);
    for (let at = 0; at < count; at += 1)
      point
        .fromBufferAttribute(normal as never, at)
        .applyNormalMatrix(turn)
        .toArray(normals, at * 3);
    made.setAttribute("normal", new BufferAttribute(normals, 3));
  } else made.computeVertexNormals();

  const uv = geometry.getAttribute(map?.channel ? `uv${map.channel}` : "uv");
  if (uv) {
    const [place, coordinates] = [new Vector2(), new Float32Array(count * 2)];
    map?.updateMatrix();
    for (let at = 0; at < count; at += 1) {
      place.fromBufferAttribute(uv as never, at);
      if (map) place.applyMatrix3(map.matrix);
      place.toArray(coordinates, at * 2);
    }
    made.setAttribute("uv", new BufferAttribute(coordinates, 2));
  }
  return made;
}

/** The same cloth seen from its other side. */
function turned(geometry: BufferGeometry): BufferGeometry {
  const made = geometry.clone();
  const count = made.getAttribute("position").count;
  made.setIndex([...(made.index?.array ?? Array(count).keys())].reverse());
  const normals = made.getAttribute("normal");
  for (let at = 0; at < normals.array.length; at += 1) normals.array[at]! *= -1;
  return made;
}

function plain(cloth: MeshStandardMaterial): MeshStandardMaterial {
  const { map, color, opacity, alphaTest, transparent, roughness, metalness } = cloth;
  const made = new MeshStandardMaterial({ color, opacity, alphaTest, transparent, roughness, metalness }); // prettier-ignore
  made.side = FrontSide;
  const lies = (texture: Texture | null) =>
    !map || !texture || (texture.channel === map.channel && texture.matrix.equals(map.matrix));
  for (const slot of ["map", "normalMap", "roughnessMap", "metalnessMap"] as const) {
    const texture = cloth[slot];
    texture?.updateMatrix();
    if (texture && lies(texture)) made[slot] = unmoved(texture);
  }
  return made;
}

/** The same picture; where it lies is in the coordinates already. */
function unmoved(texture: Texture): Texture {
  const made = texture.clone();
  made.channel = 0;
  made.repeat.set(1, 1);
  made.offset.set(0, 0);
  made.rotation = 0;
  return made;
}
