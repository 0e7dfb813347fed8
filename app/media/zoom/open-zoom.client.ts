import OpenSeadragon from "openseadragon";

/** What is shown, as often as it changes: screen pixels for one of the picture. */
export type OnMagnified = (magnification: number) => void;

export interface Zoom {
  surface: HTMLElement;
  /** In by more than one, out by less. */
  by(factor: number): void;
  whole(): void;
  /** One pixel of the picture on one of the screen. */
  pixels(): void;
  close(): void;
}

interface Opening {
  /** Where the picture's IIIF service is, or the picture itself where it comes whole. */
  address: string;
  whole: boolean;
  label: string;
  /** Id of what explains the keys. */
  described: string;
  onMagnified: OnMagnified;
  onFailed(): void;
}

/** Opens a picture's tiles into `host`; resolves once there is something to see. */
export function openZoom(host: HTMLElement, opening: Opening): Promise<Zoom> {
  const { address, whole, label, described, onMagnified, onFailed } = opening;
  withoutItsStyle();
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const viewer = new OpenSeadragon.Viewer({
    element: host,
    tileSources: whole ? { type: "image", url: address } : `${address}/info.json`,
    drawer: "canvas",
    showNavigationControl: false,
    // A pixel of the picture may fill four of the screen: enough to count threads, and no more than there is to see.
    maxZoomPixelRatio: 4,
    minZoomImageRatio: 0.9,
    visibilityRatio: 0.6,
    animationTime: still ? 0 : 0.4,
    gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true },
  });
  const { canvas } = viewer;
  canvas.setAttribute("role", "application");
  canvas.setAttribute("aria-label", label);
  canvas.setAttribute("aria-describedby", described);
  const tell = () => {
    const { viewport } = viewer;
    if (viewport) onMagnified(viewport.viewportToImageZoom(viewport.getZoom(true)));
  };
  for (const event of ["animation", "resize", "open"] as const) viewer.addHandler(event, tell);
  const zoom: Zoom = {
    surface: canvas,
    by: (factor) => viewer.viewport.zoomBy(factor).applyConstraints(),
    whole: () => viewer.viewport.goHome(),
    pixels: () => viewer.viewport.zoomTo(viewer.viewport.imageToViewportZoom(1)).applyConstraints(),
    close: () => viewer.destroy(),
  };
  return new Promise((resolve) => {
    viewer.addOnceHandler("open", () => resolve(zoom));
    viewer.addOnceHandler("open-failed", () => {
      viewer.destroy();
      onFailed();
    });
  });
}

/**
 * The library puts a style of its own into the page, which hides the focus on a phone and which our policy stops with
 * a complaint. Where one of that name stands already it leaves that be.
 */
function withoutItsStyle(): void {
  const name = "data-openseadragon-mobile-css";
  if (document.querySelector(`style[${name}]`)) return;
  const style = document.createElement("style");
  style.setAttribute(name, "none");
  style.nonce = document.querySelector<HTMLElement>("script[nonce]")?.nonce ?? "";
  document.head.append(style);
}
