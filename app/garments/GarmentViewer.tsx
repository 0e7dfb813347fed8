import { createElement, useEffect } from "react";
import { languageTag, type Locale } from "~/ui/localized";
import styles from "./GarmentViewer.module.css";
import type { Fabric } from "./viewer/fabrics.client";
import type { GarmentSources } from "./sources";

export interface GarmentViewerProps extends GarmentSources {
  /** The picture before it; none where there is none yet, as of a file that was never uploaded. */
  poster: { src: string; width: number; height: number } | null;
  /** The garment in words: for the poster, and for the name of the model. */
  alt: string;
  locale: Locale;
  /** Load as soon as it is seen, without being asked. */
  autoStart?: boolean;
  fabrics?: readonly Fabric[];
  /** Judged blind: nothing written inside the file is shown. */
  blind?: boolean;
}

/**
 * The element <garment-viewer> as the server writes it: a picture, which it stays without JavaScript. What it does is
 * in `viewer/element.client.ts`, which adds to these nodes and takes none of them away.
 */
export function GarmentViewer(props: GarmentViewerProps) {
  const { src, light, views, poster, alt, locale, autoStart, fabrics, blind } = props;
  useEffect(() => void import("./viewer/element.client"), []);
  const ratio = poster ? `${poster.width} / ${poster.height}` : "4 / 5";
  return createElement(
    "garment-viewer",
    {
      src,
      light: light ?? undefined,
      alt,
      lang: languageTag(locale),
      views: views && JSON.stringify(views),
      fabrics: fabrics && JSON.stringify(fabrics),
      autostart: autoStart ? "" : undefined,
      blind: blind ? "" : undefined,
    },
    <figure className={styles.garment}>
      <div className={styles.frame} style={{ aspectRatio: ratio }}>
        {poster && <img className={styles.poster} {...poster} alt={alt} />}
      </div>
      <div className={styles.bar} />
      <div className={styles.host} />
    </figure>,
  );
}
