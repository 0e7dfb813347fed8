import { useEffect, useId, useRef, useState } from "react";
import { textsFor, type Locale } from "~/ui/localized";
import styles from "./GarmentViewer.module.css";
import type { Fabric } from "./viewer/fabrics.client";
import { fetchModel } from "./viewer/fetch-model";
import { passing, Refusal, type RefusalReason } from "./viewer/refusal";
import { sides } from "./served/sides";
import type { GarmentSources } from "./sources";
import { viewerTexts } from "./viewer/texts";

export interface GarmentViewerProps extends GarmentSources {
  poster: { src: string; width: number; height: number };
  /** The garment in words: for the poster, and for the name of the model. */
  alt: string;
  locale: Locale;
  /** Load as soon as it is seen, without being asked. */
  autoStart?: boolean;
  fabrics?: readonly Fabric[];
  /** Judged blind: nothing written inside the file is shown. */
  blind?: boolean;
}

type Phase =
  | { name: "poster" | "live" | "interrupted" }
  | { name: "loading"; percent: number }
  | { name: "refused"; reason: RefusalReason };

/** A garment's picture, and on request the garment itself to turn. Without JavaScript it stays the picture. */
export function GarmentViewer(props: GarmentViewerProps) {
  const { poster, alt, locale, autoStart, views = [] } = props;
  const t = textsFor(viewerTexts, locale);
  const figure = useRef<HTMLElement>(null);
  const sentence = useId();
  const [scripted, setScripted] = useState(false);
  const [asked, setAsked] = useState<"no" | "pressed" | "seen">("no");
  const [attempt, setAttempt] = useState(0);
  const { host, phase } = useGarment(props, asked, attempt);

  useEffect(() => setScripted(true), []);
  useEffect(() => {
    if (!autoStart || !figure.current) return;
    const sights = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting))
          setAsked((now) => (now === "no" ? "seen" : now));
      },
      { rootMargin: "25%" },
    );
    sights.observe(figure.current);
    return () => sights.disconnect();
  }, [autoStart]);

  const start = () => {
    setAsked("pressed");
    setAttempt((count) => count + 1);
  };
  const said = {
    poster: t.startHint,
    loading: t.loading,
    live: "",
    interrupted: t.interrupted,
    refused: phase.name === "refused" ? t[phase.reason] : "",
  }[phase.name];
  const waiting =
    phase.name === "poster" || (phase.name === "refused" && passing.has(phase.reason));
  return (
    <figure ref={figure} className={styles.garment} data-phase={phase.name}>
      <div className={styles.frame} style={{ aspectRatio: `${poster.width} / ${poster.height}` }}>
        <img className={styles.poster} {...poster} alt={alt} />
        {phase.name === "loading" && (
          <progress
            className={styles.progress}
            max={100}
            value={phase.percent}
            aria-label={t.loading}
          />
        )}
      </div>
      <div className={styles.bar}>
        {scripted && waiting && (
          <button
            type="button"
            className={styles.start}
            aria-describedby={sentence}
            onClick={start}
            onPointerDown={prefetch}
          >
            {phase.name === "refused" ? t.retry : t.start}
          </button>
        )}
        <p id={sentence} className={styles.sentence} role="status">
          {scripted && said}
        </p>
      </div>
      {phase.name === "refused" && !waiting && views.length > 0 && (
        <ul className={styles.views}>
          {views.map((src, nth) => (
            <li key={src}>
              <img
                src={src}
                width={512}
                height={512}
                loading="lazy"
                alt={`${alt}: ${t[sides[nth]!]}`}
              />
              <span aria-hidden>{t[sides[nth]!]}</span>
            </li>
          ))}
        </ul>
      )}
      <div ref={host} className={styles.host} />
    </figure>
  );
}

/** The finger is down: the code may set out before it is lifted. */
const prefetch = () => void import("./viewer.client").catch(() => {});

/** A telephone, or a reader who pays for every byte, is given the lighter model. */
function wantsLight(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true || matchMedia("(max-width: 40rem)").matches;
}

/** Opens the garment into `host` once asked, again for every attempt, and closes it when the view goes. */
function useGarment(props: GarmentViewerProps, asked: "no" | "pressed" | "seen", attempt: number) {
  const { src, light, alt, locale, blind } = props;
  const fabrics = JSON.stringify(props.fabrics ?? []);
  const host = useRef<HTMLDivElement>(null);
  const [phase, setPhase] = useState<Phase>({ name: "poster" });

  useEffect(() => {
    if (asked === "no" || !host.current) return;
    const place = host.current;
    const ending = new AbortController();
    const { signal } = ending;
    const tell = (next: Phase) => !signal.aborted && setPhase(next);
    let close = () => {};

    async function open() {
      tell({ name: "loading", percent: 0 });
      const model = fetchModel(light && wantsLight() ? light : src, signal, (share) =>
        tell({ name: "loading", percent: Math.round(share * 100) }),
      );
      model.catch(() => {}); // spoken below, where it is awaited
      const viewer = await import("./viewer.client").catch(() => {
        throw new Refusal("unreachable");
      });
      const garment = await viewer.openGarment(place, {
        ...{ model, alt, locale, signal },
        blind: blind ?? false,
        fabrics: JSON.parse(fabrics) as Fabric[],
        turnIn: asked === "pressed",
        onInterrupted: (stopped) => tell({ name: stopped ? "interrupted" : "live" }),
        onRefused: (reason) => tell({ name: "refused", reason }),
      });
      if (signal.aborted) return garment.dispose();
      close = garment.dispose;
      tell({ name: "live" });
      if (asked === "pressed") garment.surface.focus({ preventScroll: true });
    }
    open().catch((error: unknown) => {
      tell({ name: "refused", reason: error instanceof Refusal ? error.reason : "broken" });
    });
    return () => {
      ending.abort();
      close();
    };
  }, [src, light, alt, locale, blind, fabrics, asked, attempt]);

  return { host, phase };
}
