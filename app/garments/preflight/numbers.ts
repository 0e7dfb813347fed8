import { refuseGarment } from "../refusal";
import type { AccessorSpan } from "./buffers";
import { refAt, rowAt, rowsAt, type Row } from "./gltf";

/**
 * The numbers that place what is drawn, where they lie in the file as they are: every position is a number, and every
 * corner one of the mesh's own. What a decoder unpacks is checked again after it.
 */
export function checkNumbers(root: Row, accessors: AccessorSpan[]): void {
  // Many parts of a mesh may share one list; it is read once.
  const known = { finite: new Map<AccessorSpan, boolean>(), largest: new Map<AccessorSpan, number>() }; // prettier-ignore
  for (const mesh of rowsAt(root, "meshes"))
    for (const primitive of rowsAt(mesh, "primitives")) {
      const position = refAt(rowAt(primitive, "attributes") ?? {}, "POSITION", accessors);
      if (position && !once(known.finite, position, isFinite))
        refuseGarment("garment-malformed", "POSITION");
      const corners = refAt(primitive, "indices", accessors);
      if (position && corners && once(known.largest, corners, largestOf) >= position.count)
        refuseGarment("garment-out-of-bounds", "indices");
    }
}

function once<Answer>(
  known: Map<AccessorSpan, Answer>,
  span: AccessorSpan,
  ask: (span: AccessorSpan) => Answer,
): Answer {
  const answer = known.get(span) ?? ask(span);
  known.set(span, answer);
  return answer;
}

function isFinite({ count, plain }: AccessorSpan): boolean {
  if (plain?.component !== 5126) return true;
  const { view, offset, stride, components } = plain;
  for (let at = 0; at < count; at += 1)
    for (let part = 0; part < components; part += 1)
      if (!Number.isFinite(view.getFloat32(offset + at * stride + part * 4, true))) return false;
  return true;
}

function largestOf({ count, plain }: AccessorSpan): number {
  if (!plain) return 0;
  const { view, offset, stride, component } = plain;
  let largest = 0;
  for (let at = 0; at < count; at += 1) {
    const place = offset + at * stride;
    const corner =
      component === 5121
        ? view.getUint8(place)
        : component === 5123
          ? view.getUint16(place, true)
          : view.getUint32(place, true);
    if (corner > largest) largest = corner;
  }
  return largest;
}
