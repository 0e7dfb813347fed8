import type { ReactNode } from "react";
import { labelsOf, type Note } from "./note-labels";
import styles from "./PinnedLines.module.css";

type Line = Pick<Note, "text" | "mark"> & { id: string };

type PinnedLinesProps<Pinned extends Line> = {
  notes: readonly Pinned[];
  /** Where they are called otherwise than on the garment. */
  labels?: readonly string[];
  name?: string;
  /** Behind a note's words. */
  aside?: (note: Pinned) => ReactNode;
  act?: (note: Pinned, label: string) => ReactNode;
};

/** What is pinned to a garment, in words, each under the label it has there. */
export function PinnedLines<Pinned extends Line>({
  notes,
  labels = labelsOf(notes),
  name,
  aside,
  act,
}: PinnedLinesProps<Pinned>) {
  return (
    <ol className={styles.lines} aria-label={name}>
      {notes.map((note, nth) => (
        <li key={note.id}>
          <span className={note.mark ? styles.mark : "figures soft"}>{labels[nth]}</span>
          <span>
            {note.text} {aside?.(note)}
          </span>
          {act?.(note, labels[nth]!)}
        </li>
      ))}
    </ol>
  );
}
