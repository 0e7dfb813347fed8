import { bakeLight } from "./light";
import { gown, type GownSpec } from "./gown";
import { jacket, type JacketSpec } from "./jacket";
import type { Mesh } from "./mesh";
import { qipao, type QipaoSpec } from "./qipao";
import { shirt, type ShirtSpec } from "./shirt";
import { skirt, type SkirtSpec } from "./skirt";
import { trousers, type TrousersSpec } from "./trousers";
import { tunic, type TunicSpec } from "./tunic";
import type { Workshop } from "./workshop";

export type GarmentSpec =
  QipaoSpec | ShirtSpec | SkirtSpec | JacketSpec | GownSpec | TrousersSpec | TunicSpec;

/** Makes a garment: draped with light in its folds, or as drafted for the flats. */
export function make(spec: GarmentSpec, drafted: boolean): Workshop {
  switch (spec.kind) {
    case "qipao":
      return qipao(spec, drafted);
    case "shirt":
      return shirt(spec, drafted);
    case "skirt":
      return skirt(spec, drafted);
    case "jacket":
    case "coat":
      return jacket(spec, drafted);
    case "gown":
      return gown(spec, drafted);
    case "trousers":
      return trousers(spec, drafted);
    case "tunic":
    case "vest":
    case "robe":
      return tunic(spec, drafted);
  }
}

export function lit(shop: Workshop): Mesh[] {
  const meshes = shop.meshes.all();
  bakeLight(meshes);
  return meshes;
}
