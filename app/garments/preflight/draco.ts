import { refuseGarment } from "../refusal";
import { extensionAt, get, mustRefAt, rowAt, rowsAt, type Row } from "./gltf";

const draco = "KHR_draco_mesh_compression";
/** The bitstream that glTF names (KHR_draco_mesh_compression, "Conformance"). */
const version = [2, 2];
const metadataFlag = 0x8000;

/** What a Draco stream says it unpacks to. */
interface DracoHeader {
  faces: number;
  /** Vertices before seams double some of them. */
  vertices: number;
}

/**
 * Reads the header of a Draco mesh (Draco bitstream 2.2, sections 4 to 6); null where it is none, or carries metadata,
 * which no garment needs.
 */
export function readDracoHeader(bytes: Uint8Array): DracoHeader | null {
  const isDraco = [0x44, 0x52, 0x41, 0x43, 0x4f, ...version, 1].every(
    (one, at) => bytes[at] === one,
  );
  const [method, low = 0, high = 0] = bytes.subarray(8, 11);
  if (!isDraco || (method !== 0 && method !== 1) || (low | (high << 8)) & metadataFlag) return null;
  let at = 11;
  const whole = () => {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) return NaN;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    return NaN;
  };
  if (method === 0) {
    const faces = whole();
    return sound({ faces, vertices: whole() });
  }
  at += 1; // how the faces are walked through
  const vertices = whole();
  return sound({ vertices, faces: whole() });
}

const sound = (header: DracoHeader) =>
  Number.isSafeInteger(header.faces) && Number.isSafeInteger(header.vertices) ? header : null;

/** Every primitive's Draco part: nothing, or the part and what it has to agree with. */
function partsOf(root: Row): { primitive: Row; part: Row }[] {
  return rowsAt(root, "meshes").flatMap((mesh) =>
    rowsAt(mesh, "primitives").flatMap((primitive) => {
      const part = extensionAt(primitive, draco);
      return part ? [{ primitive, part }] : [];
    }),
  );
}

/** The accessors that come out of Draco, by their number: they need no bytes of their own. */
export function dracoAccessors(root: Row): Set<unknown> {
  return new Set(
    partsOf(root).flatMap(({ primitive, part }) => {
      const [own, packed] = [rowAt(primitive, "attributes") ?? {}, rowAt(part, "attributes") ?? {}];
      return [get(primitive, "indices"), ...Object.keys(packed).map((name) => get(own, name))];
    }),
  );
}

/**
 * Holds each Draco stream's header against the numbers that were counted: a hundred kilobytes that say they are a small
 * mesh may unpack to gigabytes.
 */
export function checkDraco(
  root: Row,
  views: { bytes: Uint8Array | null }[],
  accessors: { count: number }[],
): void {
  for (const { primitive, part } of partsOf(root)) {
    const { bytes } = mustRefAt(part, "bufferView", views);
    const header = bytes && readDracoHeader(bytes);
    const corners = mustRefAt(primitive, "indices", accessors).count;
    const points = mustRefAt(rowAt(primitive, "attributes") ?? {}, "POSITION", accessors).count;
    if (!header) return refuseGarment("garment-draco");
    if (header.faces * 3 !== corners || header.vertices > points || points > corners)
      refuseGarment("garment-draco-lies");
  }
}
