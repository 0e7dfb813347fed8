import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { Button } from "~/ui/actions/Button";
import { useText } from "~/ui/texts";
import { wording } from "~/ui/wording";
import type { Zoom } from "./open-zoom.client";
import { inWords, scaleBar } from "./scale-bar";
import { zoomTexts } from "./texts";
import styles from "./zoom.module.css";

/** What is looked at: a picture cut into tiles by its IIIF service, or a page of paper that is small enough to come whole. */
export interface Closely {
  address: string;
  dpi: number | null;
  whole?: boolean;
}

type CloseLookProps = {
  closely: Closely;
  /** What the picture shows, in words. */
  alt: string;
  onClose: () => void;
};

const step = 1.5;
const longestBar = 160;

/** A picture down to its threads: moved and magnified by hand, keys or buttons, with a scale where one is known. */
export function CloseLook({ closely, alt, onClose }: CloseLookProps) {
  const t = useText(zoomTexts);
  const kit = useText(wording);
  const keys = useId();
  const frame = useRef<HTMLDivElement>(null);
  const { host, zoom, magnification, failed } = useZoom(closely, alt, keys);
  const fullScreen = () =>
    void (document.fullscreenElement
      ? document.exitFullscreen()
      : frame.current?.requestFullscreen?.());
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== "f" || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    fullScreen();
  };
  return (
    // The keys of the surface go through here; the buttons do the same.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={frame} className={styles.close} onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        <p className={styles.told} role="status">
          {failed
            ? t.unreachable
            : magnification
              ? t.magnified(Math.round(magnification * 100))
              : t.loading}
        </p>
        <Button type="button" look="plain" onClick={() => zoom?.by(step)} disabled={!zoom}>
          {t.closer}
        </Button>
        <Button type="button" look="plain" onClick={() => zoom?.by(1 / step)} disabled={!zoom}>
          {t.farther}
        </Button>
        <Button type="button" look="plain" onClick={() => zoom?.whole()} disabled={!zoom}>
          {t.whole}
        </Button>
        <Button type="button" look="plain" onClick={() => zoom?.pixels()} disabled={!zoom}>
          {t.pixels}
        </Button>
        <Button type="button" look="plain" onClick={fullScreen}>
          {t.fullScreen}
        </Button>
        <Button type="button" onClick={onClose}>
          {kit.close}
        </Button>
      </div>
      <div ref={host} className={styles.surface} />
      <div className={styles.foot}>
        {magnification > 0 && closely.dpi && (
          <Scale
            {...{ magnification, dpi: closely.dpi }}
            told={closely.whole ? t.byPaper : t.byDpi(closely.dpi)}
          />
        )}
        <p id={keys} className={styles.keys}>
          {t.keys}
        </p>
      </div>
    </div>
  );
}

function Scale({ magnification, dpi, told }: { magnification: number; dpi: number; told: string }) {
  const t = useText(zoomTexts);
  const bar = scaleBar(magnification, dpi, longestBar);
  if (!bar) return null;
  return (
    <p className={styles.scale}>
      <svg aria-hidden="true" width={longestBar} height={8}>
        <path d={`M.5 0V7.5H${bar.px.toFixed(1)}V0`} />
      </svg>
      {t.onPaper(inWords(bar.mm))} <span className="soft">{told}</span>
    </p>
  );
}

/** Opens the tiles once the view is there, the code with them, and closes them when it goes. */
function useZoom({ address, whole = false }: Closely, label: string, described: string) {
  const host = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState<Zoom | null>(null);
  const [magnification, setMagnification] = useState(0);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    let close = () => {};
    const fail = () => !gone && setFailed(true);
    async function open() {
      const { openZoom } = await import("./open-zoom.client");
      if (gone || !host.current) return;
      const opened = await openZoom(host.current, {
        ...{ address, whole, label, described, onFailed: fail },
        onMagnified: (now) => !gone && setMagnification(now),
      });
      if (gone) return opened.close();
      close = opened.close;
      setZoom(opened);
      opened.surface.focus({ preventScroll: true });
    }
    open().catch(fail);
    return () => {
      gone = true;
      close();
    };
  }, [address, whole, label, described]);
  return { host, zoom, magnification, failed };
}
