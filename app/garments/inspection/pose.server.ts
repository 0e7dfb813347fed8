import type { mat4, Node, Primitive, Skin } from "@gltf-transform/core";

type Matrix = ArrayLike<number>;

/** A × B for 4 × 4 matrices in glTF's order, column by column. */
function times(a: Matrix, b: Matrix): Float64Array {
  const product = new Float64Array(16);
  for (let column = 0; column < 4; column += 1)
    for (let row = 0; row < 4; row += 1) {
      let sum = 0;
      for (let k = 0; k < 4; k += 1)
        sum += (a[k * 4 + row] as number) * (b[column * 4 + k] as number);
      product[column * 4 + row] = sum;
    }
  return product;
}

/** Adds the morph targets at the weights of rest. Changes and returns `values`. */
export function bend(
  node: Node,
  primitive: Primitive,
  semantic: "POSITION" | "NORMAL",
  values: Float32Array,
): Float32Array {
  const own = node.getWeights();
  const weights = own.length > 0 ? own : (node.getMesh()?.getWeights() ?? []);
  primitive.listTargets().forEach((target, index) => {
    const weight = weights[index] ?? 0;
    const shift = target.getAttribute(semantic);
    if (weight === 0 || !shift || shift.getCount() * 3 !== values.length) return;
    const element: number[] = [];
    for (let vertex = 0; vertex < shift.getCount(); vertex += 1) {
      shift.getElement(vertex, element);
      for (let part = 0; part < 3; part += 1)
        values[vertex * 3 + part] =
          (values[vertex * 3 + part] as number) + weight * (element[part] ?? 0);
    }
  });
  return values;
}

/**
 * Moves vertices and normals from the mesh into the scene: by the node, or, where the mesh hangs on a
 * skeleton, by its joints alone (glTF 2.0, section 3.7.3.3). Normals come out with length one.
 * @returns whether the node mirrors the mesh, so that its triangles turn round
 */
export function pose(
  node: Node,
  primitive: Primitive,
  positions: Float32Array,
  normals: Float32Array,
): boolean {
  const blend = skinOf(node, primitive, positions.length / 3);
  let matrix: Matrix = node.getWorldMatrix();
  const cofactors = new Float64Array(9);
  const mirrored = !blend && fillCofactors(matrix, cofactors);
  for (let vertex = 0; vertex < positions.length / 3; vertex += 1) {
    if (blend) {
      matrix = blend(vertex);
      fillCofactors(matrix, cofactors);
    }
    place(matrix, positions, vertex * 3);
    turn(cofactors, normals, vertex * 3);
  }
  return mirrored;
}

function place(m: Matrix, values: Float32Array, at: number): void {
  const x = values[at] as number;
  const y = values[at + 1] as number;
  const z = values[at + 2] as number;
  for (let row = 0; row < 3; row += 1)
    values[at + row] =
      (m[row] as number) * x +
      (m[row + 4] as number) * y +
      (m[row + 8] as number) * z +
      (m[row + 12] as number);
}

/**
 * The matrix of cofactors, row by row: the inverse transpose up to a positive factor, defined for flat
 * scales too.
 * @returns whether the matrix mirrors
 */
function fillCofactors(m: Matrix, out: Float64Array): boolean {
  for (let row = 0; row < 3; row += 1)
    for (let column = 0; column < 3; column += 1) {
      const r1 = (row + 1) % 3;
      const r2 = (row + 2) % 3;
      const c1 = ((column + 1) % 3) * 4;
      const c2 = ((column + 2) % 3) * 4;
      out[row * 3 + column] =
        (m[c1 + r1] as number) * (m[c2 + r2] as number) -
        (m[c2 + r1] as number) * (m[c1 + r2] as number);
    }
  const size = [0, 1, 2].reduce((sum, i) => sum + (m[i * 4] as number) * (out[i] as number), 0);
  if (size < 0) for (let part = 0; part < 9; part += 1) out[part] = -(out[part] as number);
  return size < 0;
}

function turn(c: Float64Array, values: Float32Array, at: number): void {
  const x = values[at] as number;
  const y = values[at + 1] as number;
  const z = values[at + 2] as number;
  const u = (c[0] as number) * x + (c[1] as number) * y + (c[2] as number) * z;
  const v = (c[3] as number) * x + (c[4] as number) * y + (c[5] as number) * z;
  const w = (c[6] as number) * x + (c[7] as number) * y + (c[8] as number) * z;
  const length = Math.sqrt(u * u + v * v + w * w) || 1;
  values[at] = u / length;
  values[at + 1] = v / length;
  values[at + 2] = w / length;
}

/** For each vertex the weighted sum of its joints' matrices; null where the mesh hangs on no skeleton. */
function skinOf(node: Node, primitive: Primitive, vertices: number) {
  const skin = node.getSkin();
  const joints = primitive.getAttribute("JOINTS_0");
  const weights = primitive.getAttribute("WEIGHTS_0");
  if (!skin || joints?.getCount() !== vertices || weights?.getCount() !== vertices) return null;
  const matrices = jointMatrices(skin);
  const [which, share]: [number[], number[]] = [[], []];
  const sum = new Float64Array(16);
  return (vertex: number): Matrix => {
    joints.getElement(vertex, which);
    weights.getElement(vertex, share);
    sum.fill(0);
    for (let index = 0; index < 4; index += 1) {
      const matrix = matrices[which[index] ?? 0];
      const weight = share[index] ?? 0;
      if (matrix && weight > 0)
        for (let part = 0; part < 16; part += 1)
          sum[part] = (sum[part] as number) + weight * (matrix[part] as number);
    }
    return sum;
  };
}

function jointMatrices(skin: Skin): Matrix[] {
  const bind = skin.getInverseBindMatrices();
  return skin.listJoints().map((joint, index) => {
    const world = joint.getWorldMatrix();
    if (!bind || index >= bind.getCount()) return world;
    return times(world, bind.getElement(index, []) as unknown as mat4);
  });
}
