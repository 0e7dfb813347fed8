import { describe, expect, it } from "vitest";
import { caps } from "~/garments/caps";
import { changed } from "../support/hostile/counted";
import { nodeChain, type Draft } from "../support/hostile/garments";

describe("a scene that does not end is refused", () => {
  it.each<[string, string, (draft: Draft) => void]>([
    ["a node inside itself", "garment-cycle", ({ json }) => (json.nodes[0].children = [0])],
    [
      "a ring of nodes",
      "garment-cycle",
      ({ json }) => (json.nodes = [{ mesh: 0 }, { children: [2] }, { children: [1] }]),
    ],
    [
      "a node with two parents",
      "garment-cycle",
      ({ json }) => (json.nodes = [{ children: [2] }, { children: [2] }, { mesh: 0 }]),
    ],
    ["a node twice in the scene", "garment-cycle", ({ json }) => (json.scenes[0].nodes = [0, 0])],
    ["65 nodes deep", "garment-tree-depth", ({ json }) => (json.nodes = nodeChain(65))],
    ["10,000 nodes deep", "garment-tree-depth", ({ json }) => (json.nodes = nodeChain(10_000))],
    ["20,001 nodes", "garment-too-many", ({ json }) => (json.nodes = Array(20_001).fill({}))],
    [
      "a child that is not there",
      "garment-out-of-bounds",
      ({ json }) => (json.nodes[0].children = [9]),
    ],
    [
      "a scene of nodes that are not there",
      "garment-out-of-bounds",
      ({ json }) => (json.scenes[0].nodes = [-1]),
    ],
    ["a scene that is not there", "garment-out-of-bounds", ({ json }) => (json.scene = 5)],
    [
      "2,001 draw calls",
      "garment-too-many",
      ({ json }) => (json.meshes[0].primitives = Array(2001).fill(json.meshes[0].primitives[0])),
    ],
    [
      "more triangles than eyes can tell",
      "garment-too-many",
      ({ json }) => {
        json.accessors[3] = { ...json.accessors[3], bufferView: undefined, count: 15_000_000 };
        json.meshes[0].primitives = Array(3).fill(json.meshes[0].primitives[0]);
      },
    ],
    [
      "more vertices than anybody looks at, in points",
      "garment-too-many",
      ({ json }) => {
        json.accessors[3] = { ...json.accessors[3], bufferView: undefined, count: 15_000_000 };
        const [primitive] = json.meshes[0].primitives;
        const points = { ...primitive, mode: 0 };
        json.meshes[0].primitives = [{ ...primitive, indices: undefined }, points, points, points];
      },
    ],
    [
      "129 morph targets",
      "garment-too-many",
      ({ json }) => (json.meshes[0].primitives[0].targets = Array(129).fill({})),
    ],
    [
      "joints without end",
      "garment-too-many",
      ({ json }) => {
        json.skins = [{ joints: Array(caps.joints).fill(0) }];
        json.nodes = [{ mesh: 0, skin: 0 }, { skin: 0 }];
      },
    ],
    [
      "skins without end, worn by nobody",
      "garment-too-many",
      ({ json }) => (json.skins = Array(5000).fill({ joints: [0, 0, 0, 0, 0] })),
    ],
    ["65 scenes", "garment-too-many", ({ json }) => (json.scenes = Array(65).fill({ nodes: [0] }))],
    [
      "many scenes of many nodes",
      "garment-too-many",
      ({ json }) => {
        json.nodes = [{ mesh: 0 }, ...Array(9999).fill({})];
        json.scenes = Array(3).fill({ nodes: [...json.nodes.keys()] });
      },
    ],
    ["a skin that is not there", "garment-out-of-bounds", ({ json }) => (json.nodes[0].skin = 3)],
    [
      "20,001 channels",
      "garment-too-many",
      ({ json }) => (json.animations = [{ channels: Array(20_001).fill({}) }]),
    ],
    ["2,001 materials", "garment-too-many", ({ json }) => (json.materials = Array(2_001).fill({}))],
    [
      "65 colourways",
      "garment-too-many",
      ({ json }) =>
        (json.extensions = { KHR_materials_variants: { variants: Array(65).fill({}) } }),
    ],
    ["lines only", "garment-empty", ({ json }) => (json.meshes[0].primitives[0].mode = 1)],
    ["an empty scene", "garment-empty", ({ json }) => (json.scenes = [{}])],
  ])("%s: %s", (_, code, change) => {
    expect(changed(change)).toBe(code);
  });
});
