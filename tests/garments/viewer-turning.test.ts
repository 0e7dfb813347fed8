import AxeBuilder from "@axe-core/playwright";
import { readFile } from "node:fs/promises";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import sharp from "sharp";
import { GarmentViewer } from "~/garments/GarmentViewer";
import * as table from "~/garments/viewer/turntable";
import { skirtWith } from "../support/hostile/garments";
import { sides, Tailor, tunic, type Rgb } from "../support/viewer-garments";
import { painted, show, stillness } from "../support/viewer-page";
import { apart, Visitor } from "../support/viewer-visit";

const visitor = Visitor.forThisFile();

describe("before anyone asks", () => {
  it("is a picture and nothing else where no script runs", () => {
    const poster = { src: "/poster.webp", width: 800, height: 1000 };
    const props = {
      src: "/a.glb",
      poster,
      alt: "测试长衫",
      locale: "zh",
      autoStart: true,
    } as const;
    const html = renderToStaticMarkup(createElement(GarmentViewer, props));
    expect(html).toContain('src="/poster.webp" width="800" height="1000" alt="测试长衫"');
    expect(html).not.toMatch(/<button|<progress|<canvas/);
  });

  it("is a picture with its size and its words, and the three-dimensional code stays away", async () => {
    await visitor.visit();
    const asked: string[] = [];
    visitor.page.on("request", (request) => asked.push(request.url()));
    await show(visitor.page, visitor.garment(await tunic().sew(), { autoStart: false }));
    const poster = visitor.page.getByRole("img", { name: "测试长衫" });
    expect(await poster.getAttribute("width")).toBe("400");
    expect(await poster.getAttribute("height")).toBe("500");
    await visitor.page.getByRole("button", { name: "转一转" }).waitFor();
    expect(asked.filter((url) => /viewer\.client|\.glb/.test(url))).toEqual([]);
  });

  it("turns on request, keeps its place, and hands the keys to the reader who pressed", async () => {
    await visitor.visit();
    await show(visitor.page, visitor.garment(await tunic().sew(), { autoStart: false }));
    const button = visitor.page.getByRole("button", { name: "转一转" });
    const size = async () => {
      const box = await visitor.page.locator("figure").boundingBox();
      return [box?.width, box?.height];
    };
    const before = await size();
    await button.press("Enter");
    await painted(visitor.page);
    expect(await size()).toEqual(before);
    expect(await visitor.surface().evaluate((element) => element === document.activeElement)).toBe(
      true,
    );
    expect(await visitor.said()).toBe("三维模型已载入，可以转动。");
  });
});

describe("a garment on its turntable", () => {
  it("says it is painted only when it is", async () => {
    await visitor.visit();
    await visitor.page.evaluate(() => {
      const seen: unknown[] = [];
      Object.assign(window, { seen });
      document.addEventListener("garment:painted", (event) => {
        const canvas = (event.target as Element).querySelector("canvas") as HTMLCanvasElement;
        const copy = new OffscreenCanvas(1, 1).getContext(
          "2d",
        ) as OffscreenCanvasRenderingContext2D;
        const marked = performance.getEntriesByName("garment:painted").length;
        requestAnimationFrame(() => {
          copy.drawImage(canvas, canvas.width / 2, canvas.height / 2, 1, 1, 0, 0, 1, 1);
          seen.push({ visible: getComputedStyle(canvas).visibility, marked });
        });
      });
    });
    await show(visitor.page, visitor.garment(await tunic().sew()));
    await painted(visitor.page);
    expect(apart(await visitor.middle(), sides.front)).toBeLessThan(20);
    expect(await visitor.page.evaluate(() => (window as never as { seen: unknown }).seen)).toEqual([
      { visible: "visible", marked: 1 },
    ]);
  });

  it("asks for no animation frame while it stands still", async () => {
    await visitor.visit();
    await show(visitor.page, visitor.garment(await tunic().sew()));
    await painted(visitor.page);
    const frames = () => visitor.page.evaluate(() => window.harness.frames);
    const before = await frames();
    await visitor.page.waitForTimeout(700);
    expect(await frames()).toBe(before);
    await visitor.surface().press("2");
    await stillness(visitor.page);
    const after = await frames();
    expect(after).toBeGreaterThan(before);
    await visitor.page.waitForTimeout(700);
    expect(await frames()).toBe(after);
  });

  it("shows front, back, left, right and a detail on the keys 1 to 5, and says so", async () => {
    await visitor.visit();
    await show(visitor.page, visitor.garment(await tunic().sew()));
    await painted(visitor.page);
    await visitor.trueColour();
    const keys = ["front", "back", "left", "right"] as const;
    const names = { front: "正面", back: "背面", left: "左侧", right: "右侧" };
    for (const [index, view] of keys.entries()) {
      await visitor.surface().press(String(index + 1));
      expect(apart(await visitor.middle(), sides[view])).toBeLessThanOrEqual(2);
      expect(await visitor.said()).toBe(`视图：${names[view]}`);
      const pressed = visitor.page.getByRole("button", { name: names[view], pressed: true });
      expect(await pressed.count()).toBe(1);
    }
    await visitor.surface().press("5");
    // So near that the front reaches from edge to edge, which it does not in the whole view.
    expect(apart(await visitor.edge(), sides.front)).toBeLessThanOrEqual(2);
    await visitor.surface().press("0");
    expect(apart(await visitor.edge(), sides.front)).toBeGreaterThan(50);
  });

  it("turns, zooms and moves by keys, by mouse and by touch", async () => {
    await visitor.visit({ hasTouch: true });
    await show(visitor.page, visitor.garment(await tunic().sew()));
    await painted(visitor.page);
    await visitor.trueColour();
    const box = (await visitor.surface().boundingBox())!;
    const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;

    for (let presses = 0; presses < 6; presses++) await visitor.surface().press("ArrowRight");
    expect(apart(await visitor.middle(), sides.right)).toBeLessThanOrEqual(2);
    await visitor.surface().press("0");

    await visitor.page.mouse.move(...at(0.5, 0.5));
    await visitor.page.mouse.down();
    await visitor.page.mouse.move(
      ...(at(0.5, 0.5).map((v, i) => (i ? v : v - Math.PI / 2 / 0.0065)) as [number, number]),
      { steps: 8 },
    );
    await visitor.page.mouse.up();
    expect(apart(await visitor.middle(), sides.left)).toBeLessThanOrEqual(2);
    await visitor.surface().press("1");

    expect(apart(await visitor.edge(), sides.front)).toBeGreaterThan(50);
    for (let presses = 0; presses < 4; presses++) await visitor.surface().press("+");
    expect(apart(await visitor.edge(), sides.front)).toBeLessThanOrEqual(2);
    await visitor.page.mouse.move(...at(0.5, 0.5));
    await visitor.page.mouse.wheel(0, 800);
    expect(apart(await visitor.edge(), sides.front)).toBeGreaterThan(50);
    await visitor.surface().press("0");

    for (let presses = 0; presses < 4; presses++) await visitor.surface().press("Shift+ArrowRight");
    expect(apart((await visitor.look([[0.9, 0.5]]))[0]!, sides.front)).toBeLessThanOrEqual(2);
    await visitor.surface().press("0");

    const touch = await visitor.page.context().newCDPSession(visitor.page);
    const fingers = (type: string, ...points: (readonly [number, number])[]) =>
      touch.send("Input.dispatchTouchEvent", {
        type: type as "touchStart",
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      });
    await fingers("touchStart", at(0.45, 0.5), at(0.55, 0.5));
    for (let step = 1; step <= 6; step++) {
      await fingers("touchMove", at(0.45 - step * 0.05, 0.5), at(0.55 + step * 0.05, 0.5));
    }
    await fingers("touchEnd");
    expect(apart(await visitor.edge(), sides.front)).toBeLessThanOrEqual(2);
  });

  it("lets a wheel that passes by scroll the page", async () => {
    await visitor.visit();
    await show(visitor.page, visitor.garment(await tunic().sew()));
    await painted(visitor.page);
    await visitor.trueColour();
    await visitor.page.mouse.move(200, 250);
    await visitor.page.mouse.wheel(0, -600);
    expect(apart((await visitor.look([[0.12, 0.5]]))[0]!, sides.front)).toBeGreaterThan(50);
  });

  it("stands at once where the reader asked for less motion", async () => {
    await visitor.visit({ reducedMotion: "reduce" });
    await show(visitor.page, visitor.garment(await tunic().sew(), { autoStart: false }));
    await visitor.page.getByRole("button", { name: "转一转" }).click();
    await painted(visitor.page);
    const still = () => visitor.page.evaluate(() => window.harness.frames);
    const before = await still();
    await visitor.surface().press("2");
    await stillness(visitor.page);
    // One frame moves and one settles; a glide would take dozens.
    expect((await still()) - before).toBeLessThanOrEqual(4);
  });
});

describe("a garment that stands still", () => {
  /** Pixels of the canvas, and of the screen that it covers. */
  const pixels = () =>
    visitor.page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>("[role=application] canvas")!;
      const { width, height } = canvas.getBoundingClientRect();
      return {
        canvas: [canvas.width, canvas.height],
        screen: [width, height].map((side) => Math.round(side * devicePixelRatio)),
      };
    });

  it.each([1, 1.5, 3])(
    "fills the screen's own pixels at a ratio of %d, after a slow turn and on a page seen whole",
    async (deviceScaleFactor) => {
      const page = await visitor.visit({ deviceScaleFactor });
      await show(page, visitor.garment(await tunic().sew()));
      await painted(page);
      await stillness(page);
      const sharp = async () => {
        await stillness(page);
        const { canvas, screen } = await pixels();
        expect(canvas).toEqual(screen);
      };
      await sharp();
      const wire = await page.context().newCDPSession(page);
      await wire.send("Emulation.setCPUThrottlingRate", { rate: 12 });
      await visitor.surface().press("2");
      await visitor.surface().press("1");
      await page.waitForTimeout(400);
      await wire.send("Emulation.setCPUThrottlingRate", { rate: 1 });
      await sharp();
      await page.screenshot({ fullPage: true });
      await page.setViewportSize({ width: 333, height: 1400 });
      await sharp();
    },
  );
});

describe("the tools", () => {
  it("measure what is seen, cut, show how cloth was made, and keep a picture; the light stays on", async () => {
    const below = { mesh: 0, triangle: 0, u: 0.13, v: 0.5 }; // where the tape will be laid
    const notes = [{ text: "前中", place: below }];
    const garment = visitor.garment(await tunic().sew(), { notes });
    await visitor.visit();
    await show(visitor.page, garment);
    await painted(visitor.page);
    await visitor.trueColour();
    const { page } = visitor;
    const panel = page.locator("[id$='-tools']");
    await page.getByRole("button", { name: "工具" }).press("Enter");

    // On a telephone they lie beneath the garment, which stays whole in sight, and a finger finds each of them.
    const place = (await visitor.surface().boundingBox())!;
    expect((await panel.boundingBox())!.y).toBeGreaterThanOrEqual(place.y + place.height);
    for (const one of await panel.getByRole("button").all())
      expect((await one.boundingBox())!.height).toBeGreaterThanOrEqual(44);

    // Two places on the front, 20 cm towards the viewer from the middle: what lies between them is known.
    await panel.getByRole("button", { name: "卷尺" }).click();
    const asked = page.getByText("卷尺：在服装上点两处");
    expect((await asked.boundingBox())!.height).toBeGreaterThan(10); // said to the eyes too
    const { width, height } = (await visitor.surface().boundingBox())!;
    const lens = { fov: table.fieldOfView, aspect: width / height };
    const bounds = { centre: [0, 0.5, 0], height: 1, radius: Math.hypot(0.3, 0.2) } as const;
    const { distance } = table.poseOf("front", bounds, lens);
    const measured = async () => {
      for (const y of [0.4, 0.6])
        await visitor.surface().click({ position: { x: width / 2, y: height * y } });
      return Number(/两点的直线距离 (\d+) 毫米。/.exec((await visitor.said())!)?.[1]);
    };
    const mm = 0.2 * 2000 * (distance - 0.2) * Math.tan(lens.fov / 2);
    expect(Math.abs((await measured()) - mm)).toBeLessThan(6);
    await visitor.surface().press("ArrowLeft"); // a tape lies on the garment and goes with it
    await stillness(page);
    await panel.getByRole("button", { name: "卷尺" }).click();
    await visitor.surface().press("1");

    expect(apart(await visitor.middle(), sides.front)).toBeLessThanOrEqual(2);
    await panel.getByRole("slider", { name: "剖切" }).fill("70");
    expect(apart(await visitor.middle(), sides.front)).toBeGreaterThan(20);
    // What was cut away cannot be touched, and what is said of it stands back.
    expect(await page.getByRole("button", { name: "前中" }).getAttribute("data-away")).toBe("");
    await panel.getByRole("button", { name: "卷尺" }).click();
    await measured();
    await visitor.hears("这里没有服装");
    await panel.getByRole("button", { name: "卷尺" }).click();
    await panel.getByRole("slider", { name: "剖切" }).fill("100");
    expect(apart(await visitor.middle(), sides.front)).toBeLessThanOrEqual(2);

    const shown = panel.getByRole("combobox", { name: "显示" });
    await shown.selectOption("UV 检查");
    expect(apart(await visitor.middle(), sides.front)).toBeGreaterThan(20);
    await shown.selectOption("线框");
    await visitor.hears("显示：线框");
    await shown.selectOption("面料");

    const saved = page.waitForEvent("download");
    await panel.getByRole("button", { name: "存为图片" }).click();
    expect((await saved).suggestedFilename()).toBe("测试长衫.png");
    const picture = await sharp(await (await saved).path())
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const middle = (picture.info.height >> 1) * picture.info.width + (picture.info.width >> 1);
    expect(
      apart([...picture.data.subarray(middle * 4, middle * 4 + 3)] as never, sides.front),
    ).toBeLessThanOrEqual(2);

    await show(page, visitor.garment(await tunic().sew()));
    await page.locator("[class*=pins]").waitFor({ state: "detached" });
    await painted(page);
    expect(await page.getByRole("combobox", { name: "光" }).inputValue()).toBe("本色");
  });
});

/** The name of the first file of a zip, whose files all have to lie as they are, each at a multiple of 64 bytes. */
async function storedIn(file: string): Promise<string> {
  const zip = await readFile(file);
  const names: string[] = [];
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50;) {
    const [name, extra] = [zip.readUInt16LE(at + 26), zip.readUInt16LE(at + 28)];
    const data = at + 30 + name + extra;
    names.push(zip.toString("utf8", at + 30, at + 30 + name));
    expect([zip.readUInt16LE(at + 8), data % 64], names.at(-1)).toEqual([0, 0]);
    at = data + zip.readUInt32LE(at + 18);
  }
  return names[0]!;
}

describe("a garment to take along", () => {
  it("is saved as USDZ in metres and in the colourway it wears, and a sentence says where there is no AR", async () => {
    await visitor.visit();
    const { page } = visitor;
    const tailor = new Tailor();
    const [blue, red] = [tailor.cloth(sides.back), tailor.cloth(sides.front)];
    const colourways = [
      { material: blue, names: ["靛蓝"] },
      { material: red, names: ["朱砂"] },
    ];
    tailor.panel({ middle: [0, 1, 0], right: [0.3, 0, 0], up: [0, 0.5, 0], material: blue, colourways }); // prettier-ignore
    await show(page, visitor.garment(await tailor.sew()));
    await painted(page);
    await page.getByRole("radio", { name: "朱砂" }).check();
    await page.getByRole("button", { name: "工具" }).click();
    await page.getByText("这台设备不能把服装放到房间里").waitFor();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "存为 USDZ" }).click();
    expect((await saved).suggestedFilename()).toBe("测试长衫.usdz");
    expect(await storedIn(await (await saved).path())).toMatch(/\.usda$/);
    // A USDZ is not compressed: it reads as it is.
    const written = await readFile(await (await saved).path(), "utf8");
    expect(written).toContain("metersPerUnit = 1");
    expect(written).toMatch(/\(-0\.3\d*, 1\.5\d*, 0\D/);
    const colour = /inputs:diffuseColor = \(([\d.]+), ([\d.]+), ([\d.]+)\)/.exec(written)!;
    const [r, , b] = colour.slice(1).map(Number);
    expect(r).toBeGreaterThan(b! * 4);
    await visitor.hears("USDZ 已保存");

    // An iPhone opens Quick Look at a link of this kind, which it knows by the picture inside.
    await page.evaluate(() => {
      const { supports } = DOMTokenList.prototype;
      DOMTokenList.prototype.supports = function (token) {
        return token === "ar" || supports.call(this, token);
      };
      HTMLAnchorElement.prototype.click = function () {
        const { rel, type, download, href } = this;
        const inside = this.firstElementChild?.tagName;
        Object.assign(window, { opened: { rel, type, download, inside, own: href.startsWith("blob:") } }); // prettier-ignore
      };
    });
    await show(page);
    await show(page, visitor.garment(await tailor.sew()));
    await painted(page, 2);
    await page.getByRole("button", { name: "工具" }).click();
    await page.getByRole("button", { name: "放到身边看（AR）" }).click();
    await page.waitForFunction(() => "opened" in window, null, { polling: 50 });
    expect(await page.evaluate(() => (window as never as { opened: unknown }).opened)).toEqual({
      ...{ rel: "ar", type: "model/vnd.usdz+zip", download: "测试长衫.usdz" },
      ...{ inside: "IMG", own: true },
    });
    expect(await page.getByText("这台设备不能把服装放到房间里").count()).toBe(0);
  });

  it("moves where its file knows how, only when asked, and stands at any moment of it", async () => {
    await visitor.visit({ reducedMotion: "reduce" });
    const { page } = visitor;
    const tailor = tunic();
    const { document } = tailor;
    const node = document.getRoot().listNodes()[0]!;
    const [times, places] = [new Float32Array([0, 2]), new Float32Array([0, 0, 0, 0.5, 0, 0])];
    const buffer = document.getRoot().listBuffers()[0]!;
    const input = document.createAccessor().setType("SCALAR").setArray(times).setBuffer(buffer);
    const output = document.createAccessor().setType("VEC3").setArray(places).setBuffer(buffer);
    const sampler = document.createAnimationSampler().setInput(input).setOutput(output);
    const channel = document.createAnimationChannel().setTargetNode(node).setSampler(sampler);
    document
      .createAnimation("作者的名字")
      .addSampler(sampler)
      .addChannel(channel.setTargetPath("translation"));
    await show(page, visitor.garment(await tailor.sew()));
    await painted(page);
    await visitor.trueColour();
    expect(apart(await visitor.middle(), sides.front)).toBeLessThanOrEqual(2);
    await page.getByRole("button", { name: "工具" }).click();
    const moment = page.getByRole("slider", { name: "时刻" });
    await moment.waitFor();
    await stillness(page);
    await moment.fill("999");
    expect(await moment.getAttribute("aria-valuetext")).toBe("2.0 秒，共 2.0 秒");
    expect(apart(await visitor.middle(), sides.front)).toBeGreaterThan(20);
    await moment.fill("0");
    expect(apart(await visitor.middle(), sides.front)).toBeLessThanOrEqual(2);
    const play = page.getByRole("button", { name: "播放" });
    await play.press("Enter");
    const before = await page.evaluate(() => window.harness.frames);
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => window.harness.frames)).toBeGreaterThan(before);
    await play.press("Enter");
    await stillness(page);
    expect(await page.content()).not.toContain("作者的名字");
  });
});

describe("a garment in the reader's own room", () => {
  /** A telephone with AR: one eye two metres from the floor that it found, looking level from one metre up. */
  const pretendToHaveAr = () =>
    visitor.page.evaluate(() => {
      class Layer {
        framebuffer = null;
        framebufferWidth = 200;
        framebufferHeight = 200;
        constructor(_: unknown, gl: WebGL2RenderingContext) {
          room.gl = gl;
        }
        getViewport = () => ({ x: 0, y: 0, width: 200, height: 200 });
      }
      class Session extends EventTarget {
        inputSources = [];
        enabledFeatures = [];
        renderState = {};
        ended = false;
        updateRenderState() {}
        requestReferenceSpace = (kind: string) => Promise.resolve({ kind });
        requestHitTestSource = () => Promise.resolve({});
        requestAnimationFrame = (draw: (now: number, frame: object) => void) =>
          setTimeout(() => {
            if (this.ended) return;
            draw(performance.now(), {
              session: this,
              getViewerPose: () => ({ views: [view], transform: view.transform }),
              getHitTestResults: () => [
                { getPose: () => ({ transform: { position: { x: 0, y: 0, z: -2 } } }) },
              ],
            });
            room.look();
          }, 30);
        cancelAnimationFrame = () => {};
        end() {
          this.ended = true;
          this.dispatchEvent(new Event("end"));
          return Promise.resolve();
        }
      }
      const [near, far] = [0.1, 1000];
      const view = {
        eye: "none",
        transform: { matrix: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1], position: { x: 0, y: 1, z: 0 } }, // prettier-ignore
        // A quarter circle from top to bottom: at two metres one sees four.
        projectionMatrix: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, (far + near) / (near - far), -1, 0, 0, (2 * far * near) / (near - far), 0], // prettier-ignore
      };
      const room = {
        asked: [] as unknown[],
        refuse: true,
        session: null as Session | null,
        gl: null as WebGL2RenderingContext | null,
        /** How many pixels wide and high what is drawn is, and how far above the picture's lower edge it stands. */
        seen: null as number[] | null,
        look() {
          const gl = room.gl!;
          const all = new Uint8Array(200 * 200 * 4);
          gl.readPixels(0, 0, 200, 200, gl.RGBA, gl.UNSIGNED_BYTE, all);
          const inked = [...Array(40_000).keys()].filter((at) => all[at * 4 + 3]! > 127);
          if (inked.length === 0) return;
          const [xs, ys] = [inked.map((at) => at % 200), inked.map((at) => Math.floor(at / 200))];
          const span = (list: number[]) => Math.max(...list) - Math.min(...list) + 1;
          room.seen = [span(xs), span(ys), Math.min(...ys)];
        },
      };
      WebGL2RenderingContext.prototype.makeXRCompatible = () => Promise.resolve();
      const xr = {
        isSessionSupported: (kind: string) => Promise.resolve(kind === "immersive-ar"),
        requestSession: (...order: unknown[]) => {
          room.asked.push(order);
          if (room.refuse) return Promise.reject(new DOMException("no", "NotAllowedError"));
          return Promise.resolve((room.session = new Session()));
        },
      };
      Object.defineProperty(navigator, "xr", { value: xr, configurable: true });
      Object.assign(window, { room, XRWebGLLayer: Layer, XRWebGLBinding: undefined });
    });
  type Room = Window & {
    room: { asked: unknown[]; refuse: boolean; session: { end(): void } | null; seen: number[] };
  };

  it("stands there a metre for a metre, and here again afterwards; a refusal is said", async () => {
    await visitor.visit();
    const { page } = visitor;
    await pretendToHaveAr();
    await show(page, visitor.garment(await tunic().sew()));
    await painted(page);
    await visitor.trueColour();
    await page.getByRole("button", { name: "工具" }).click();
    const enter = page.getByRole("button", { name: "放到身边看（AR）" });
    await enter.click();
    await visitor.hears("没有成功，服装还在这里。");
    expect(apart(await visitor.middle(), sides.front)).toBeLessThanOrEqual(2);

    await page.evaluate(() => void ((window as never as Room).room.refuse = false));
    await enter.click();
    await page.waitForFunction(() => (window as never as Room).room.seen, null, { polling: 50 });
    const { asked, seen } = await page.evaluate(() => {
      const { asked, seen } = (window as never as Room).room;
      return { asked, seen };
    });
    expect(asked[1]).toEqual(["immersive-ar", { requiredFeatures: ["hit-test", "local-floor"] }]);
    // 0.6 m wide and 1 m tall, its front 1.8 m away, where 3.6 m fill 200 pixels; it stands on the floor.
    const pixels = 200 / 3.6;
    expect(Math.abs(seen[0]! - 0.6 * pixels)).toBeLessThan(3);
    expect(Math.abs(seen[1]! - 1 * pixels)).toBeLessThan(6);
    expect(Math.abs(seen[2]! - (100 - 1 * pixels))).toBeLessThan(6);

    await page.evaluate(() => (window as never as Room).room.session!.end());
    await visitor.surface().press("2");
    await stillness(page);
    expect(apart(await visitor.middle(), sides.back)).toBeLessThanOrEqual(2);
  });
});

describe("several garments on a page", () => {
  it("share one context, and each shows itself", async () => {
    await visitor.visit({ viewport: { width: 400, height: 1900 } });
    await visitor.page.evaluate(() => {
      const made = HTMLCanvasElement.prototype.getContext;
      const count = { webgl: 0 };
      Object.assign(window, { count });
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        ...order: unknown[]
      ) {
        if (String(order[0]).startsWith("webgl")) count.webgl += 1;
        return made.apply(this, order as never);
      } as never;
    });
    const plain = async (colour: Rgb) => {
      const tailor = new Tailor();
      return tailor
        .panel({
          middle: [0, 0, 0],
          right: [0.3, 0, 0],
          up: [0, 0.4, 0],
          material: tailor.cloth(colour),
        })
        .sew();
    };
    const colours = [sides.front, sides.back, sides.left] as const;
    const garments = await Promise.all(
      colours.map(async (colour) => visitor.garment(await plain(colour))),
    );
    await show(visitor.page, ...garments);
    await painted(visitor.page, 3);
    await visitor.trueColour();
    await stillness(visitor.page);
    for (const [index, colour] of colours.entries()) {
      expect(apart(await visitor.middle(index), colour)).toBeLessThanOrEqual(2);
    }
    expect(
      await visitor.page.evaluate(
        () => (window as never as { count: { webgl: number } }).count.webgl,
      ),
    ).toBe(1);
    await show(visitor.page, garments[0]!);
    await visitor.page.waitForFunction(
      () => document.querySelectorAll("[role=application]").length === 1,
      null,
      { polling: 50 },
    );
    expect(apart(await visitor.middle(), colours[0])).toBeLessThanOrEqual(2);
  });

  it("give everything back when they leave", async () => {
    await visitor.visit();
    await visitor.page.evaluate(() => {
      const live = { objects: 0, lost: 0 };
      Object.assign(window, { live });
      const gl = WebGL2RenderingContext.prototype as never as Record<
        string,
        (...order: unknown[]) => unknown
      >;
      for (const kind of ["Texture", "Buffer", "Program"]) {
        const [make, drop] = [gl[`create${kind}`]!, gl[`delete${kind}`]!];
        gl[`create${kind}`] = function (...order) {
          live.objects += 1;
          return make.apply(this, order);
        };
        gl[`delete${kind}`] = function (...order) {
          if (order[0]) live.objects -= 1;
          return drop.apply(this, order);
        };
      }
      document.addEventListener("webglcontextlost", () => (live.lost += 1), true);
    });
    const worn = visitor.garment(await skirtWith(() => {}));
    const other = visitor.garment(await tunic().sew());
    await show(visitor.page, worn, other);
    await painted(visitor.page, 2);
    const live = () =>
      visitor.page.evaluate(() => (window as never as { live: { objects: number } }).live.objects);
    const both = await live();
    await show(visitor.page, worn);
    await visitor.page.waitForFunction(
      () => document.querySelectorAll("[role=application]").length === 1,
      null,
      { polling: 50 },
    );
    expect(await live()).toBeLessThan(both);
    await show(visitor.page);
    await visitor.page.waitForFunction(
      () => document.querySelectorAll("canvas").length === 0,
      null,
      {
        polling: 50,
      },
    );
    // What is left belongs to the renderer itself (its blank textures, its look-up table) and goes with the context.
    expect(await live()).toBeLessThanOrEqual(8);
  });
});

describe("notes on a garment", () => {
  const first = { text: "正面的盘扣", place: { mesh: 0, triangle: 0, u: 0.5, v: 0.25 } };
  const behind = {
    text: "背后的拉链",
    place: { mesh: 1, triangle: 1, u: 0.3, v: 0.3 },
    mark: true,
  };
  const pin = (text: string) => visitor.page.getByRole("button", { name: text });

  it("stand on their cloth, soften behind it, turn to the reader by keyboard, and are listed in words", async () => {
    await visitor.visit();
    const { page } = visitor;
    await show(page, visitor.garment(await tunic().sew(), { notes: [first, behind] }));
    await painted(page);
    await pin("1 正面的盘扣").waitFor();
    await stillness(page);
    expect(await page.getByRole("list", { name: "服装上的标注" }).innerText()).toContain(
      first.text,
    );
    expect(await pin("正面的盘扣").getAttribute("data-away")).toBeNull();
    expect(await pin("背后的拉链").getAttribute("data-away")).toBe("");
    // Where the place is: a corner, half the way to the second and a quarter to the third, in known cloth.
    const { left, top } = await pin("正面的盘扣").evaluate((dot) => {
      const [here, on] = [dot, dot.closest("garment-viewer")!.querySelector("[role=application]")!];
      const [box, surface] = [here.getBoundingClientRect(), on.getBoundingClientRect()];
      return {
        left: (box.x + box.width / 2 - surface.x) / surface.width,
        top: (box.y + box.height / 2 - surface.y) / surface.height,
      };
    });
    expect(left).toBeLessThan(0.5);
    expect(top).toBeGreaterThan(0.5);
    await pin("背后的拉链").press("Enter");
    expect(await visitor.said()).toBe("A 背后的拉链");
    await stillness(page);
    await page.waitForTimeout(400);
    expect(await pin("背后的拉链").getAttribute("data-away")).toBeNull();
    expect(await pin("正面的盘扣").getAttribute("data-away")).toBe("");
    await visitor.trueColour();
    expect(apart((await visitor.look([[0.42, 0.42]]))[0]!, sides.back)).toBeLessThanOrEqual(2);
    const found = await new AxeBuilder({ page }).include("garment-viewer").analyze();
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });

  it("ask for a place by touch, and by Enter in the middle of the picture; a drag chooses none", async () => {
    await visitor.visit();
    const { page } = visitor;
    await show(page, visitor.garment(await tunic().sew()));
    await painted(page);
    await page.evaluate(() => {
      const viewer = document.querySelector("garment-viewer")!;
      Object.assign(window, { places: [] });
      viewer.addEventListener("garment:placed", (event) =>
        (window as never as { places: unknown[] }).places.push((event as CustomEvent).detail),
      );
      viewer.setAttribute("placing", "");
    });
    const places = () => page.evaluate(() => (window as never as { places: unknown[] }).places);
    const { width, height } = (await visitor.surface().boundingBox())!;
    await page.locator("[class*=pins]").waitFor({ state: "attached" });
    await visitor.surface().click({ position: { x: width / 2, y: height * 0.45 } });
    await visitor.surface().click({ position: { x: 3, y: 3 } });
    await visitor.hears("这里没有服装");
    await visitor.surface().press("2");
    await stillness(page);
    await visitor.surface().press("Enter");
    await visitor.hears("位置已选");
    const box = (await visitor.surface().boundingBox())!;
    await page.mouse.move(box.x + width / 2, box.y + height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + width / 2 + 60, box.y + height / 2, { steps: 4 });
    await page.mouse.up();
    expect(await places()).toMatchObject([{ mesh: 0 }, { mesh: 1 }]);
    // The place that comes back is the one that was touched.
    const [place] = (await places()) as [object];
    await page.evaluate(
      (placed) => document.querySelector("garment-viewer")!.setAttribute("placed", placed),
      JSON.stringify([place]),
    );
    await visitor.surface().press("1");
    await stillness(page);
    const cross = (await page.locator("[class*=cross]").boundingBox())!;
    expect(Math.abs(cross.x + cross.width / 2 - box.x - width / 2)).toBeLessThan(1.5);
    expect(Math.abs(cross.y + cross.height / 2 - box.y - height * 0.45)).toBeLessThan(1.5);
  });
});

describe("garments of one company", () => {
  it("open, turn and are lit as one, and one is laid over the other along a line", async () => {
    await visitor.visit({ viewport: { width: 1440, height: 700 } });
    const { page } = visitor;
    await page.evaluate(() => {
      const { style } = document.getElementById("garments")!;
      Object.assign(style, { display: "grid", gridTemplateColumns: "repeat(4, 1fr)" });
    });
    // Four in one go may take a slow machine longer than it takes one to stand still.
    const shows = (index: number, colour: Rgb) =>
      expect.poll(async () => apart(await visitor.middle(index), colour)).toBeLessThanOrEqual(2);
    const parted = (left: Rgb, right: Rgb) =>
      expect
        .poll(async () => {
          const [one, other] = await visitor.look([[0.44, 0.5], [0.56, 0.5]]); // prettier-ignore
          return Math.max(apart(one!, left), apart(other!, right));
        })
        .toBeLessThanOrEqual(2);
    const long = tunic();
    const short = new Tailor().panel({
      ...{ middle: [2, 0.2, 0], right: [0.2, 0, 0], up: [0, 0.2, 0] },
    });
    short.panel({ middle: [2, 0.2, -0.1], right: [-0.2, 0, 0], up: [0, 0.2, 0], material: short.cloth(sides.right) }); // prettier-ignore
    const plain = (colour: Rgb) => {
      const tailor = new Tailor();
      const material = tailor.cloth(colour);
      return tailor.panel({ middle: [0, 0, 0], right: [0.3, 0, 0], up: [0, 0.6, 0], material });
    };
    const glbs = await Promise.all([long, short, plain(sides.left), plain(sides.front)].map((one) => one.sew())); // prettier-ignore
    const garments = glbs.map((glb) => visitor.garment(glb, { autoStart: false, blind: true }));
    const beside = (...places: number[]) =>
      show(
        page,
        ...places.map((one, place) => ({
          ...garments[one]!,
          company: { name: "beside", letter: "ABCD"[place]! },
        })),
      );
    await beside(0, 1, 2, 3);
    await page.getByRole("button", { name: "转一转" }).first().press("Enter");
    await painted(page, 4);
    const split = page.getByRole("combobox", { name: "分屏对照" });
    await split.nth(3).waitFor();
    await visitor.trueColour();
    await visitor.surface(0).press("2");
    await shows(0, sides.back);
    await shows(1, sides.right);
    await page.getByRole("combobox", { name: "光", exact: true }).nth(1).selectOption("晚间灯");
    const lit = await page
      .getByRole("combobox", { name: "光", exact: true })
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLSelectElement).value));
    expect(lit).toEqual(Array(4).fill("晚间灯"));
    await visitor.trueColour();

    await split.nth(0).selectOption("B");
    await stillness(page);
    await parted(sides.back, sides.right);
    const line = (await page.getByRole("slider", { name: "分界线" }).boundingBox())!;
    const under = (await visitor.surface(0).boundingBox())!;
    expect(line.y).toBeGreaterThanOrEqual(under.y + under.height); // no hem is covered
    await page.getByRole("slider", { name: "分界线" }).press("x");
    await visitor.hears("左 B，右 A");
    await parted(sides.right, sides.back);
    await page.getByRole("slider", { name: "分界线" }).fill("0");
    await shows(0, sides.back);
    await split.nth(0).selectOption("不分屏");
    expect(await page.getByRole("slider", { name: "分界线" }).count()).toBe(0);

    // Works that change places go on as they stand, under the letters of their new places.
    await beside(2, 0, 1, 3);
    await visitor.surface(0).press("1");
    await split.first().selectOption("B");
    expect(await page.getByRole("application").count()).toBe(4);
    await parted(sides.left, sides.front);
    await split.first().selectOption("不分屏");
    // On a telephone one below the other: what is out of sight follows when it comes into sight.
    await page.setViewportSize({ width: 390, height: 700 });
    await page.evaluate(() => (document.getElementById("garments")!.style.display = "block"));
    await visitor.surface(0).press("2");
    await page.getByRole("application").nth(1).scrollIntoViewIfNeeded();
    await shows(1, sides.back);
  });
});

describe("for everyone", () => {
  it("axe finds nothing, before and after", async () => {
    await visitor.visit();
    await show(visitor.page, visitor.garment(await tunic().sew(), { autoStart: false }));
    await visitor.page.getByRole("button", { name: "转一转" }).waitFor();
    const serious = async () => {
      const { violations } = await new AxeBuilder({ page: visitor.page })
        .include("figure")
        .analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    };
    expect(await serious()).toEqual([]);
    await visitor.page.getByRole("button", { name: "转一转" }).click();
    await painted(visitor.page);
    expect(await serious()).toEqual([]);
    // In a wide and low window garment and bar are seen at once.
    await visitor.page.setViewportSize({ width: 1280, height: 700 });
    const bar = (await visitor.page.getByRole("button", { name: "工具" }).boundingBox())!;
    expect(bar.y + bar.height).toBeLessThanOrEqual(700);
    expect((await visitor.surface().boundingBox())!.width).toBe(1280);
  });

  it("travels light", () => {
    console.info(
      `viewer: ${visitor.site.viewerBytes.packed} bytes packed, ${visitor.site.viewerBytes.raw} raw`,
    );
    expect(visitor.site.viewerBytes.packed).toBeGreaterThan(100_000);
    expect(visitor.site.viewerBytes.packed).toBeLessThan(155_000);
  });
});
