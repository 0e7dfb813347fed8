import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { examine as examineTried } from "~/garments/trial/examine.client";
import { trialTexts } from "~/garments/trial/texts";
import type { Reason } from "~/media/verdict";
import { corpus } from "../support/hostile/corpus";
import { dress, packGlb, promise, skirt, skirtWith } from "../support/hostile/garments";
import { draco } from "../support/hostile/packed-garments";
import { stripes } from "../support/hostile/pictures";
import { everyCloth } from "../support/every-cloth";
import { tunic, type Rgb } from "../support/viewer-garments";
import { painted, show, stillness } from "../support/viewer-page";
import { apart, plate, Visitor } from "../support/viewer-visit";

const visitor = Visitor.forThisFile();

describe("what cannot be shown", () => {
  type Case = [what: string, glb: () => Uint8Array | Promise<Uint8Array> | string, words: string];
  it.each<Case>([
    [
      "a file that breaks off",
      async () => (await tunic().sew()).subarray(0, 700),
      "模型文件不完整或已损坏，无法打开。请看图片，并告诉主办方。",
    ],
    [
      "25 GB promised in 260 bytes",
      () => promise(2147483647),
      "模型太大，这台设备承受不了。请看图片，或换一台电脑打开。",
    ],
    [
      "a file that sends the reader elsewhere",
      () => skirtWith(({ json }) => (json.images[0] = { uri: "https://example.org/x.png" })),
      "模型要到别处取文件，为安全起见没有打开。请看图片，并告诉主办方。",
    ],
    [
      "an extension nobody knows",
      () => skirtWith(({ json }) => (json.extensionsRequired = ["VENDOR_loom"])),
      "模型用了这里打不开的格式。请看图片，并告诉主办方。",
    ],
    [
      "a little Draco that says it is millions of triangles",
      () => corpus.find(({ name }) => name === "a Draco bomb")!.glb,
      "模型文件不完整或已损坏，无法打开。请看图片，并告诉主办方。",
    ],
    [
      "an empty scene",
      () => packGlb({ asset: { version: "2.0" }, scene: 0, scenes: [{ nodes: [] }] }),
      "模型里没有可以显示的服装。请看图片，并告诉主办方。",
    ],
    [
      "a garment of no size",
      () => skirtWith(({ json }) => (json.nodes[0].scale = [0, 0, 0])),
      "模型里没有可以显示的服装。请看图片，并告诉主办方。",
    ],
    [
      "a material that is not there",
      () => skirtWith(({ json }) => (json.meshes[0].primitives[0].material = 7)),
      "模型文件不完整或已损坏，无法打开。请看图片，并告诉主办方。",
    ],
    [
      "a page of HTML",
      () => "<!doctype html><title>sign in</title>",
      "模型文件不完整或已损坏，无法打开。请看图片，并告诉主办方。",
    ],
  ])("%s stays a picture, with a sentence", async (_, glb, words) => {
    await visitor.visit();
    await show(visitor.page, visitor.garment(await glb()));
    await visitor.page.getByText(words).waitFor({ timeout: 8000 });
    expect(await visitor.page.getByRole("img", { name: "测试长衫" }).isVisible()).toBe(true);
    expect(await visitor.page.getByRole("button").count()).toBe(0);
    expect(await visitor.page.locator("canvas").count()).toBe(0);
  });

  it("speaks the reader's language", async () => {
    await visitor.visit();
    await show(visitor.page, visitor.garment(promise(2147483647), { locale: "en" }));
    await visitor.page.getByText("The model is too heavy for this device.").waitFor();
  });

  it("a missing file can be tried again, and then opens", async () => {
    await visitor.visit();
    visitor.tab.expectError(/404/);
    await show(visitor.page, { ...visitor.garment(""), src: "/later.glb" });
    await visitor.page.getByText("三维模型没有下载下来。").waitFor();
    visitor.site.serve("later.glb", await tunic().sew(), "model/gltf-binary");
    await visitor.page.getByRole("button", { name: "再试一次" }).click();
    await painted(visitor.page);
  });

  it("a device without WebGL keeps the picture and is told so", async () => {
    await visitor.visit();
    await visitor.page.evaluate(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    const views = [1, 2, 3, 4, 5, 6].map((side) =>
      visitor.site.serve(`side-${side}.svg`, plate, "image/svg+xml"),
    );
    await show(visitor.page, visitor.garment(await tunic().sew(), { views }));
    await visitor.page.getByText("这台设备的浏览器不能显示三维模型").waitFor();
    // What cannot be turned is seen from its six sides.
    await visitor.page.getByRole("img", { name: "测试长衫: 背面" }).waitFor();
    expect(await visitor.page.getByRole("img").count()).toBe(7);
  });

  it("a telephone gets the lighter model, where there is one", async () => {
    const light = visitor.site.serve("light.glb", await tunic().sew(), "model/gltf-binary");
    await visitor.visit({ viewport: { width: 390, height: 844 } });
    await show(visitor.page, { ...visitor.garment(promise(2147483647)), light });
    await painted(visitor.page);
  });
});

describe("all that glTF can say of cloth", () => {
  it("is drawn by programs that the graphics card takes, in every light", async () => {
    await visitor.visit();
    await visitor.page.evaluate(() => {
      const card = WebGL2RenderingContext.prototype;
      const [link, all] = [card.linkProgram, ((window as Linked).programs = [])];
      card.linkProgram = function (this: WebGL2RenderingContext, program: WebGLProgram) {
        link.call(this, program);
        (all as Program[]).push([this, program]);
      };
    });
    await show(visitor.page, visitor.garment(await everyCloth()));
    await painted(visitor.page);
    for (const light of ["日光", "本色"]) {
      await visitor.page.getByRole("combobox", { name: "光" }).selectOption(light);
      await stillness(visitor.page);
    }
    const linked = await visitor.page.evaluate(() =>
      (window as Linked).programs!.map(([card, program]) =>
        card.getProgramParameter(program, card.LINK_STATUS) ? "" : card.getProgramInfoLog(program),
      ),
    );
    expect(linked.filter(Boolean)).toEqual([]);
    expect(linked.length).toBeGreaterThan(5);
  });
  type Program = [card: WebGL2RenderingContext, program: WebGLProgram];
  type Linked = Window & { programs?: Program[] };
});

describe("on the page where anyone tries a file", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "tried-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  /** As long as nothing else could be done on the page at once: ms. */
  const longest = () =>
    visitor.page.evaluate(() => (window as never as { longest: number }).longest);
  const outcome = () =>
    visitor.page.evaluate(() => {
      const one = <Part extends HTMLElement>(name: string) => document.querySelector<Part>(name)!;
      const says = one("[role=alert]").textContent!;
      if (says && says !== "正在检查文件……") return says;
      const shown = one("[data-trial-facts]").querySelector("dl") !== null;
      return shown && !one("[data-trial-stage]").hidden ? "shown" : null;
    });

  /** The page on which anyone tries a file; from now on it notes how long it is busy at once. */
  async function trial() {
    const page = await visitor.visit({ viewport: { width: 500, height: 700 } });
    visitor.tab.expectError(/Couldn't load texture/);
    await page.evaluate(() => window.harness.trial("zh"));
    await page.evaluate(() => {
      let last = performance.now();
      Object.assign(window, { longest: 0 });
      setInterval(() => {
        const now = performance.now();
        const seen = window as never as { longest: number };
        seen.longest = Math.max(seen.longest, now - last);
        last = now;
      }, 20);
    });
    return async (glb: Uint8Array, name: string) => {
      const file = path.join(folder, name.replaceAll(/\W/g, "-") + ".glb");
      writeFileSync(file, glb);
      await page.setInputFiles("input[type=file]", file);
    };
  }

  it("each hostile garment is refused in a sentence or shown, and the page stays awake", async () => {
    const choose = await trial();
    const found: Record<string, string | null> = {};
    const wanted: typeof found = {};
    for (const one of corpus) {
      await choose(one.glb, one.name);
      await expect.poll(outcome, { timeout: 20_000, message: one.name }).not.toBeNull();
      found[one.name] = await outcome();
      if ("code" in one) wanted[one.name] = (examineTried(one.glb) as Reason).zh;
      else wanted[one.name] = one.tab === "shown" ? "shown" : trialTexts[one.tab].zh;
    }
    expect(found).toEqual(wanted);
    expect(await visitor.page.title()).toBe("Garments");
    expect(await longest()).toBeLessThan(5000);
  }, 120_000);

  it("what Draco had packed is unpacked in the browser, and looks the same", async () => {
    const choose = await trial();
    const png = await stripes({ width: 64, height: 64 }).png().toBuffer();
    const plain = await skirtWith((draft) => dress(draft, png));
    const garments = { plain, packed: await draco(plain, "edgebreaker") };
    const seen: Record<string, Rgb[]> = {};
    for (const [name, glb] of Object.entries(garments)) {
      await choose(glb, name);
      await expect.poll(outcome, { timeout: 20_000, message: name }).toBe("shown");
      expect(await visitor.page.locator("dt:text('三角面') + dd").textContent()).toBe("576");
      await visitor.trueColour();
      seen[name] = await visitor.look([0.35, 0.45, 0.55, 0.65].map((y) => [0.5, y] as const));
    }
    expect(new Set(seen.plain!.map(String)).size).toBeGreaterThan(1); // on a print, or nothing is proved
    seen.plain!.forEach((colour, at) => expect(apart(seen.packed![at]!, colour)).toBeLessThan(12));
  }, 60_000);

  it("on a slow device a large garment is measured in its reader's view, who may pass it over", async () => {
    const choose = await trial();
    const wire = await visitor.page.context().newCDPSession(visitor.page);
    const slowly = (rate: number) => wire.send("Emulation.setCPUThrottlingRate", { rate });
    const [large, small] = [await skirt(400, 250), await skirt()];
    const [mesh] = large.json.meshes;
    mesh.weights = Array(40).fill(0.001);
    mesh.primitives[0].targets = Array(40).fill({ POSITION: 0 });
    // A bar may come and go between two looks from outside: the page itself keeps that it was there.
    await visitor.page.evaluate(() => {
      new MutationObserver(() => {
        const bar = document.querySelector('progress[aria-label="正在测量……"]');
        if (bar?.checkVisibility()) document.body.dataset.measured = "seen";
      }).observe(document.body, { subtree: true, childList: true });
    });
    await slowly(8);
    await choose(packGlb(large.json, large.bin), "large");
    await visitor.page.locator("body[data-measured=seen]").waitFor();
    await slowly(1);
    await choose(packGlb(small.json, small.bin), "small");
    const triangles = visitor.page.locator("dt:text('三角面') + dd");
    await expect.poll(() => triangles.textContent(), { timeout: 20_000 }).toBe("576");
  }, 90_000);
});
