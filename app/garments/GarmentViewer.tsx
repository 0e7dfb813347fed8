import { createElement, useEffect, useRef } from "react";
import { languageTag, textsFor, type Locale } from "~/ui/localized";
import styles from "./GarmentViewer.module.css";
import { labelsOf, type Note } from "./note-labels";
import { noteTexts } from "./note-texts";
import type { Place } from "./notes";
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
  /** What is said at places of it: on the garment, and in words beneath it. */
  notes?: readonly Note[];
  /** Garments of one company turn together, in one light; the letter is what this one is called among them. */
  company?: { name: string; letter: string };
  /** A form that asks for a place: the one that was chosen, and who hears of another. */
  placing?: { placed: Place | null; onPlaced(place: Place): void };
}

/**
 * The element <garment-viewer> as the server writes it: a picture, which it stays without JavaScript. What it does is
 * in `viewer/element.client.ts`, which adds to these nodes and takes none of them away.
 */
export function GarmentViewer(props: GarmentViewerProps) {
  const { src, light, views, poster, alt, locale, autoStart, fabrics, blind, placing } = props;
  const { notes = [], company } = props;
  const element = useRef<HTMLElement>(null);
  useEffect(() => void import("./viewer/element.client"), []);
  const onPlaced = placing?.onPlaced;
  useEffect(() => {
    const hear = (event: Event) => onPlaced?.((event as CustomEvent<Place>).detail);
    const { current } = element;
    current?.addEventListener("garment:placed", hear);
    return () => current?.removeEventListener("garment:placed", hear);
  }, [onPlaced]);
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
      notes: notes.length > 0 ? JSON.stringify(notes) : undefined,
      company: company?.name,
      letter: company?.letter,
      placing: placing && "",
      placed: placing?.placed ? JSON.stringify([placing.placed]) : undefined,
      ref: element,
    },
    <figure className={styles.garment}>
      <div className={styles.frame} style={{ aspectRatio: ratio }}>
        {poster && <img className={styles.poster} {...poster} alt={alt} />}
      </div>
      <div className={styles.bar} />
      <div className={styles.host} />
    </figure>,
    notes.some(({ mark }) => !mark) && <NoteList {...{ notes, locale }} />,
  );
}

/** The designer's notes in words, for whoever does not turn the garment; marks are listed by the page they are made on. */
function NoteList({ notes, locale }: { notes: readonly Note[]; locale: Locale }) {
  const labels = labelsOf(notes);
  return (
    <ol className={styles.notes} aria-label={textsFor(noteTexts, locale).notes}>
      {notes.map(({ text, mark }, nth) =>
        mark ? null : (
          <li key={labels[nth]}>
            <span className={styles.label}>{labels[nth]}</span> {text}
          </li>
        ),
      )}
    </ol>
  );
}
