// A visitor to the viewer's page: opens it, looks at pixels, and complains about anything the browser complained of.
import { afterAll, afterEach, beforeAll } from "vitest";
import type { Page } from "playwright-core";
import sharp from "sharp";
import type { GarmentViewerProps } from "~/garments/GarmentViewer";
import { launchBrowser, type Tab, type TabOptions, type TestBrowser } from "./browser";
import type { Rgb } from "./viewer-garments";
import { startViewerPage, stillness, type ViewerPage } from "./viewer-page";

export const plate = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="500"><rect width="400" height="500" fill="#808080"/></svg>`;

export class Visitor {
  browser!: TestBrowser;
  site!: ViewerPage;
  tab!: Tab;
  #served = 0;

  /** One browser and one server for a test file, a fresh tab for each visit. */
  static forThisFile(): Visitor {
    const visitor = new Visitor();
    beforeAll(async () => {
      [visitor.browser, visitor.site] = await Promise.all([launchBrowser(), startViewerPage()]);
    }, 90_000);
    afterEach(async () => {
      await visitor.tab?.close();
      visitor.browser.check();
    });
    afterAll(async () => {
      await visitor.site.close();
      await visitor.browser.close();
    });
    return visitor;
  }

  async visit(options: TabOptions = {}): Promise<Page> {
    this.tab = await this.browser.open({ viewport: { width: 400, height: 600 }, ...options });
    await this.site.open(this.tab);
    return this.page;
  }

  get page(): Page {
    return this.tab.page;
  }

  /** What the viewer is asked to show: this GLB, under an address of its own. */
  garment(glb: Uint8Array | string, more: Partial<GarmentViewerProps> = {}): GarmentViewerProps {
    const src = this.site.serve(`garment-${(this.#served += 1)}.glb`, glb, "model/gltf-binary");
    const poster = this.site.serve("poster.svg", plate, "image/svg+xml");
    return {
      ...{ src, poster: { src: poster, width: 400, height: 500 }, alt: "测试长衫" },
      ...{ locale: "zh", autoStart: true, ...more },
    };
  }

  surface(index = 0) {
    return this.page.getByRole("application").nth(index);
  }

  /** What the viewer last said aloud. */
  async said(): Promise<string | null> {
    return this.page.locator("[role=application] ~ [role=status]").first().textContent();
  }

  async hears(part: string): Promise<void> {
    const voice = this.page.locator("[role=application] ~ [role=status]");
    await voice.filter({ hasText: part }).waitFor({ state: "attached" });
  }

  async trueColour(): Promise<void> {
    for (const box of await this.page.getByRole("combobox", { name: "光" }).all())
      await box.selectOption("本色");
  }

  /** Colours of a surface as a person sees it, at points given as shares of its width and height. */
  async look(points: (readonly [x: number, y: number])[], index = 0): Promise<Rgb[]> {
    await stillness(this.page);
    const { data, info } = await sharp(await this.surface(index).screenshot())
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return points.map(([x, y]) => {
      const place = Math.floor(y * info.height) * info.width + Math.floor(x * info.width);
      const [r, g, b] = data.subarray(place * info.channels);
      return [r!, g!, b!];
    });
  }

  async middle(index = 0): Promise<Rgb> {
    return (await this.look([[0.5, 0.5]], index))[0]!;
  }

  /** Close to the left edge: empty in the whole view, cloth when one is near. */
  async edge(): Promise<Rgb> {
    return (await this.look([[0.1, 0.5]]))[0]!;
  }
}

/** The largest difference of a channel, 0 to 255. */
export function apart(found: Rgb, wanted: Rgb): number {
  return Math.max(...found.map((value, channel) => Math.abs(value - wanted[channel]!)));
}
