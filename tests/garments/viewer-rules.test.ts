import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caps } from "~/garments/caps";
import { admit, type Limits } from "~/garments/viewer/admission";
import {
  afterFrame,
  drawingSize,
  firstPace,
  nextRest,
  pixelRatios,
  screenSize,
  stillRatio,
} from "~/garments/viewer/resolution";
import {
  faceDirection,
  levelRoughness,
  mirrored,
  onWhiteCloth,
  lights,
  studios,
} from "~/garments/viewer/studio";
import { clothScale, repeats, type ClothTriangle } from "~/garments/viewer/true-scale";
import * as table from "~/garments/viewer/turntable";
import {
  nodeChain,
  packChunks,
  packGlb,
  promise,
  skirt,
  skirtWith,
} from "../support/hostile/garments";
import { pngBomb } from "../support/hostile/pictures";

const studioLight = studios.studio;

const bounds: table.Bounds = { centre: [0, 0.8, 0], height: 1.6, radius: 0.4 };
const lens = { fov: table.fieldOfView, aspect: 0.8 };

describe("the turntable", () => {
  it("shows the front from +Z, the back from −Z, the wearer's left from +X", () => {
    const azimuth = (view: table.View) => table.poseOf(view, bounds, lens).azimuth;
    expect(views(azimuth)).toEqual([0, Math.PI, Math.PI / 2, -Math.PI / 2, 0]);
  });

  it("fits the whole garment into a frame of any shape, whichever way it is turned", () => {
    const shapes = fc.record({
      height: fc.double({ min: 0.01, max: 3, noNaN: true }),
      radius: fc.double({ min: 0.01, max: 2, noNaN: true }),
      aspect: fc.double({ min: 0.3, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(shapes, ({ height, radius, aspect }) => {
        const around = { centre: [0, 0, 0], height, radius } as const;
        const distance = table.fittingDistance(around, { fov: lens.fov, aspect });
        const half = Math.tan(lens.fov / 2);
        // The nearest point of its rim, and the widest point of its outline.
        expect(height / 2 / (distance - radius)).toBeLessThan(half);
        expect(radius / Math.sqrt(distance ** 2 - radius ** 2)).toBeLessThan(half * aspect);
      }),
    );
  });

  it("knows a named view again, a full turn later too, and none after turning by hand", () => {
    const left = table.poseOf("left", bounds, lens);
    expect(table.viewOf(left, bounds, lens)).toBe("left");
    expect(table.viewOf(table.turn(left, 2 * Math.PI, 0), bounds, lens)).toBe("left");
    expect(table.viewOf(table.turn(left, 0.2, 0), bounds, lens)).toBeNull();
  });

  it("travels to a view the short way round", () => {
    const turned = { ...table.poseOf("front", bounds, lens), azimuth: 3 * Math.PI - 0.1 };
    const goal = table.towards(turned, table.poseOf("left", bounds, lens));
    expect(Math.abs(goal.azimuth - turned.azimuth)).toBeLessThanOrEqual(Math.PI);
  });

  it("arrives: a glide ends on its very goal after a bounded number of frames", () => {
    const goal = table.poseOf("detail", bounds, lens);
    let pose = table.poseOf("back", bounds, lens);
    let frames = 0;
    while (pose !== goal && frames < 500) {
      pose = table.glide(pose, goal, 16, 130);
      frames++;
    }
    expect(pose).toBe(goal);
    expect(frames).toBeLessThan(120);
  });

  it("arrives at once for those who asked for less motion", () => {
    const goal = table.poseOf("back", bounds, lens);
    expect(table.glide(table.poseOf("front", bounds, lens), goal, 16, 0)).toBe(goal);
  });

  it("moves the cloth with the hand, from every side", () => {
    for (const view of table.views) {
      const pose = table.poseOf(view, bounds, lens);
      const moved = table.slide(pose, 0.1, 0);
      const eye = [Math.sin(pose.azimuth), 0, Math.cos(pose.azimuth)] as const;
      const step = [0, 1, 2].map((axis) => moved.target[axis]! - pose.target[axis]!);
      expect(Math.hypot(...step)).toBeCloseTo(0.1);
      expect(step.reduce((sum, value, axis) => sum + value * eye[axis]!, 0)).toBeCloseTo(0);
    }
  });

  it("never looses the garment: no pole is crossed, no cloth entered, nothing lost far away", () => {
    const anything = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(anything, anything, anything, anything, (turn, tilt, side, zoom) => {
        let pose = table.poseOf("front", bounds, lens);
        pose = table.slide(table.turn(pose, turn, tilt), side, side);
        pose = table.confine(table.approach(pose, Math.exp(zoom)), bounds, lens);
        const whole = table.fittingDistance(bounds, lens);
        expect(Math.abs(pose.elevation)).toBeLessThan(Math.PI / 2);
        expect(pose.distance).toBeGreaterThan(0.1 * whole);
        expect(pose.distance).toBeLessThan(2 * whole);
        const off = pose.target.map((value, axis) => value - bounds.centre[axis]!);
        expect(Math.hypot(off[0]!, off[2]!)).toBeLessThanOrEqual(bounds.radius * Math.SQRT2 + 1e-9);
        expect(Math.abs(off[1]!)).toBeLessThanOrEqual(bounds.height / 2 + 1e-9);
      }),
    );
  });

  const views = <Value>(of: (view: table.View) => Value) => table.views.map(of);
});

describe("resolution", () => {
  const after = (frames: number[], from = firstPace(1)) => frames.reduce(afterFrame, from).step;

  it("begins a turn at the screen's own resolution", () => {
    expect(pixelRatios[firstPace(1).step]).toBe(1);
    expect(pixelRatios[firstPace(2).step]).toBe(1.5);
  });

  it.each([
    ["a lasting slowness lowers it", Array<number>(5).fill(60), 3],
    ["one long frame among quick ones does not", [16, 16, 90, 16, 9, 16], 2],
    ["very slow frames lower it without waiting for five of them", [250], 3],
    ["it stays on a device that just keeps up", Array<number>(200).fill(24), 2],
    ["lasting quickness raises it, step by step to the best", Array<number>(200).fill(8), 0],
    ["it never falls below the least", Array<number>(200).fill(400), pixelRatios.length - 1],
  ])("%s", (_, frames, step) => {
    expect(after(frames)).toBe(step);
  });

  it("draws more than the screen has once the garment stands still, and never less", () => {
    expect([1, 2, 3, 4].map((ratio) => stillRatio(ratio, "finest"))).toEqual([2, 3, 3, 4]);
    expect([1, 2, 3, 4].map((ratio) => stillRatio(ratio, "sharp"))).toEqual([1, 2, 3, 4]);
  });

  it("asks a device that was slow for the screen's own pixels first, and for more when nobody turns", () => {
    expect(nextRest("moving", firstPace(1)).rest).toBe("finest");
    const slow = Array<number>(60).fill(400).reduce(afterFrame, firstPace(1));
    const [first, then] = [nextRest("moving", slow), nextRest("sharp", slow)];
    expect([first.rest, then.rest]).toEqual(["sharp", "finest"]);
    expect(then.after).toBeGreaterThan(10 * first.after);
  });

  it("takes the browser's count of the screen's pixels, unless it counts another screen's", () => {
    const counted = (inlineSize: number, blockSize: number) => ({ inlineSize, blockSize });
    const frame = { width: 401, height: 500 };
    expect(screenSize(frame, 1.5)).toEqual({ width: 602, height: 750 });
    expect(screenSize(frame, 1.5, counted(601, 751))).toEqual({ width: 601, height: 751 });
    expect(screenSize(frame, 3, counted(401, 500))).toEqual({ width: 1203, height: 1500 });
  });

  it("keeps a drawing's proportion within what a graphics card bears", () => {
    expect(drawingSize({ width: 400, height: 500 }, 2)).toEqual({ width: 800, height: 1000 });
    const large = drawingSize({ width: 8000, height: 2000 }, 3);
    expect(Math.max(large.width, large.height)).toBeLessThanOrEqual(4096);
    expect(large.width / large.height).toBeCloseTo(4, 2);
    const wall = drawingSize({ width: 4000, height: 4000 }, 1);
    expect(wall.width * wall.height).toBeLessThanOrEqual(8_010_000);
  });
});

describe("the studio's light", () => {
  it("shows white cloth that faces the viewer as white", () => {
    expect(onWhiteCloth(studioLight)(0, 0, 1)).toBeCloseTo(1, 1);
  });

  it.each(lights)("burns no cloth out: %s", (light) => {
    const white = onWhiteCloth(studios[light]);
    let brightest = 0;
    for (let az = -Math.PI / 2; az <= Math.PI / 2; az += 0.05) {
      for (let el = -1.5; el <= 1.5; el += 0.05) {
        const cos = Math.cos(el);
        brightest = Math.max(
          brightest,
          white(Math.sin(az) * cos, Math.sin(el), Math.cos(az) * cos),
        );
      }
    }
    expect(brightest).toBeLessThan(1.09);
  });

  it("models cloth: the side turned away is at least a third darker than the front", () => {
    const white = onWhiteCloth(studioLight);
    expect(white(1, 0, 0)).toBeLessThan(0.67 * white(0, 0, 1));
  });

  it("blurs the room by roughness and keeps its light", () => {
    const mean = (roughness: number) => {
      const room = mirrored({ ...studioLight, lamps: [], rims: [] }, roughness);
      return (room(0, 1, 0) + room(0, -1, 0)) / 2;
    };
    expect(mean(0)).toBeCloseTo((studioLight.sky + studioLight.ground) / 2);
    expect(mean(0.5)).toBeCloseTo(mean(0));
    const lamp = studioLight.lamps[0]!.toward;
    const seen = (roughness: number) => mirrored(studioLight, roughness)(...lamp);
    expect(seen(0)).toBeGreaterThan(seen(0.3));
    expect(seen(0.3)).toBeGreaterThan(seen(0.7));
    expect(seen(1)).toBe(0);
  });

  it("stores the levels as the renderer will look them up", () => {
    const levels = 4;
    for (let level = 0; level < levels; level++) {
      const r = levelRoughness(level, levels);
      expect((levels - 1) * r * (2 - r)).toBeCloseTo(level);
    }
    expect(faceDirection(0, 0, 0)).toEqual([1, -0, -0]);
    expect(faceDirection(3, 0, 0)).toEqual([0, -1, -0]);
    expect(faceDirection(5, 0, 0)).toEqual([-0, -0, -1]);
  });
});

describe("fabric at true scale", () => {
  /** A right triangle of 0.1 m by 0.2 m, seen from outside, its picture upright; its coordinates stretched by u and v per metre. */
  const patch = (u: number, v: number, size = 1): ClothTriangle => ({
    corners: [
      [0, 0, 0],
      [0, -0.2 * size, 0],
      [0.1 * size, 0, 0],
    ],
    uvs: [
      [0, 0],
      [0, 0.2 * size * v],
      [0.1 * size * u, 0],
    ],
  });

  it.each([
    ["coordinates in millimetres", 1000, 1000, 1, 1],
    ["one repeat to the metre", 1, 1, 1000, 1000],
    ["coordinates packed unevenly", 2, 4, 500, 250],
  ])("reads %s", (_, u, v, mmPerU, mmPerV) => {
    const scale = clothScale([patch(u, v)]);
    expect(scale?.mmPerU).toBeCloseTo(mmPerU);
    expect(scale?.mmPerV).toBeCloseTo(mmPerV);
  });

  it("is not misled by trims, collapsed islands and broken numbers", () => {
    const scale = clothScale([
      patch(1000, 1000),
      ...Array.from({ length: 50 }, () => patch(90, 90, 0.05)),
      patch(0, 0),
      patch(NaN, 1),
      { ...patch(1, 1), corners: [[0, 0, 0], [0, 0, 0], [0, 0, 0]] }, // prettier-ignore
    ]);
    expect(scale?.mmPerU).toBeCloseTo(1);
  });

  it("says when there is nothing to go by", () => {
    expect(clothScale([])).toBeNull();
    expect(clothScale([patch(0, 0)])).toBeNull();
  });

  it("repeats a print as often as its width on the bolt asks, and keeps its proportion", () => {
    const scale = clothScale([patch(1000, 1000)])!;
    // 120 mm wide, twice as tall: 1 mm of cloth is 1/120 of the width and 1/240 of the height.
    const { u, v } = repeats(scale, 120, { width: 300, height: 600 });
    expect(u).toBeCloseTo(1 / 120);
    expect(v).toBeCloseTo(1 / 240);
    expect(repeats(scale, [120, 60], { width: 300, height: 600 }).v).toBeCloseTo(1 / 60);
  });

  it("turns a mirrored print the right way round", () => {
    const upward = patch(1000, -1000);
    expect(clothScale([upward])?.mirrored).toBe(true);
    expect(repeats(clothScale([upward])!, 100, { width: 1, height: 1 }).v).toBeLessThan(0);
  });
});

describe("what a tab is asked to carry", () => {
  const limits: Limits = {
    triangles: 1_000_000,
    drawCalls: 2000,
    geometryBytes: 256 * 1024 * 1024,
    textureBytes: 768 * 1024 * 1024,
  };
  const tab = (glb: Uint8Array, bearing = limits) =>
    admit(new Uint8Array(glb).buffer as ArrayBuffer, bearing);

  it("admits a skirt and counts it", async () => {
    const plain = await skirt();
    const found = tab(packGlb(plain.json, plain.bin));
    expect(found).toMatchObject({ admitted: true, burden: { drawCalls: 1, triangles: 576 } });
  });

  type Case = [what: string, glb: () => Uint8Array | Promise<Uint8Array>, refusal: string];
  it.each<Case>([
    ["nothing", () => new Uint8Array(0), "broken"],
    ["a picture", () => pngBomb({ width: 8, height: 8 }), "broken"],
    ["half a garment", async () => (await skirtWith(() => {})).subarray(0, 900), "broken"],
    ["no description", () => packChunks([]), "broken"],
    ["a description that is no JSON", () => packGlb("{"), "broken"],
    ["brackets without end", () => packGlb("[".repeat(5_000_000)), "broken"],
    ["a list for a description", () => packGlb("[]"), "broken"],
    ["25 GB promised in 260 bytes", () => promise(2147483647), "tooHeavy"],
    ["gigabytes in sparse accessors", () => promise(500_000_000, { sparse: {} }), "broken"],
    [
      "accessors past their view",
      () => skirtWith(({ json }) => (json.accessors[0].count = 1e6)),
      "broken",
    ],
    [
      "views past their buffer",
      () => skirtWith(({ json }) => (json.bufferViews[0].byteLength = 1e9)),
      "broken",
    ],
    [
      "numbers below zero",
      () => skirtWith(({ json }) => (json.bufferViews[0].byteOffset = -8)),
      "broken",
    ],
    [
      "another host's buffer",
      () => skirtWith(({ json }) => (json.buffers[0].uri = "https://example.org/a.bin")),
      "external",
    ],
    [
      "a path out of its folder",
      () => skirtWith(({ json }) => (json.images[0] = { uri: "../../secret.png" })),
      "external",
    ],
    [
      "an extension nobody knows",
      () => skirtWith(({ json }) => (json.extensionsRequired = ["VENDOR_loom"])),
      "unsupported",
    ],
    [
      "Draco, which is undone first",
      () => skirtWith(({ json }) => (json.extensionsUsed = ["KHR_draco_mesh_compression"])),
      "packed",
    ],
    [
      "a node inside itself",
      () => skirtWith(({ json }) => (json.nodes[0].children = [0])),
      "broken",
    ],
    [
      "a ring of nodes",
      () => skirtWith(({ json }) => (json.nodes = [{ children: [1] }, { children: [0] }])),
      "broken",
    ],
    ["a tree 65 nodes deep", () => skirtWith(({ json }) => (json.nodes = nodeChain(65))), "broken"],
    [
      "a small mesh 3000 times",
      () =>
        skirtWith(({ json }) => {
          json.nodes = Array.from({ length: 3000 }, () => ({ mesh: 0 }));
        }),
      "tooHeavy",
    ],
    [
      "more triangles than the device draws",
      () =>
        skirtWith(({ json }) => {
          json.nodes = Array.from({ length: 1900 }, () => ({ mesh: 0 }));
        }),
      "tooHeavy",
    ],
    [
      "more vertices than anybody looks at",
      () =>
        skirtWith(({ json }) => {
          json.accessors.push({ componentType: 5126, count: 400_000, type: "VEC3" });
          const POSITION = json.accessors.length - 1;
          json.meshes[0].primitives[0] = { attributes: { POSITION }, mode: 0 };
          json.nodes = Array.from({ length: 100 }, () => ({ mesh: 0 }));
        }),
      "tooHeavy",
    ],
    [
      "shapes to change into, which the card keeps as pictures",
      () =>
        skirtWith(({ json }) => {
          json.accessors.push({ componentType: 5126, count: 200_000, type: "VEC3" });
          const POSITION = json.accessors.length - 1;
          const [primitive] = json.meshes[0].primitives;
          primitive.attributes = { POSITION };
          primitive.targets = Array.from({ length: 128 }, () => ({ POSITION }));
        }),
      "tooHeavy",
    ],
    [
      "129 morph targets",
      () =>
        skirtWith(({ json }) => {
          json.meshes[0].primitives[0].targets = Array.from(
            { length: caps.morphTargets + 1 },
            () => ({ POSITION: 0 }),
          );
        }),
      "broken",
    ],
    [
      "attributes of unlike length",
      () =>
        skirtWith(({ json }) => {
          json.meshes[0].primitives[0].attributes.NORMAL = json.accessors.length - 1;
        }),
      "broken",
    ],
    [
      "an index that points nowhere",
      () => skirtWith(({ json }) => (json.meshes[0].primitives[0].indices = 99)),
      "broken",
    ],
    ["no garment at all", () => skirtWith(({ json }) => (json.nodes = [{}])), "empty"],
  ])("refuses %s", async (_, glb, refusal) => {
    expect(tab(await glb())).toEqual({ admitted: false, refusal });
  });

  it("counts a picture by what it unfolds to", async () => {
    const bomb = pngBomb({ width: 8000, height: 8000 });
    const dressed = await skirtWith((draft) => {
      draft.json.images[0] = { uri: `data:image/png;base64,${bomb.toString("base64")}` };
    });
    const phone = { ...limits, textureBytes: 256 * 1024 * 1024 };
    expect(tab(dressed, phone)).toEqual({ admitted: false, refusal: "tooHeavy" });
    expect(tab(dressed)).toMatchObject({ admitted: true });
  });

  it("is not confused by names out of another world", async () => {
    const strange = await skirtWith(({ json }) => {
      json.nodes[0].name = "<img src=x onerror=alert(1)>";
      json.extensionsRequired = [];
      json.meshes[0].extras = JSON.parse('{"__proto__":{"polluted":true}}');
    });
    expect(tab(strange)).toMatchObject({ admitted: true });
  });
});
