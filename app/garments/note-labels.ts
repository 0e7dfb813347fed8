import type { Place } from "./notes";

/** What is said at a place of a garment. */
export interface Note {
  text: string;
  place: Place;
  /** A juror's mark among the designer's notes; it is lettered, they are numbered. */
  mark?: boolean;
}

/** What the notes are called on the garment and beside it: 1, 2, 3 for the designer's, A, B, C for a juror's marks. */
export function labelsOf(notes: readonly Pick<Note, "text" | "mark">[]): string[] {
  const counts = { note: 0, mark: 0 };
  return notes.map(({ mark }) => (mark ? lettered(counts.mark++) : String((counts.note += 1))));
}

/** A to Z, then AA, AB and on, as columns of a sheet are: a whole jury marks more than an alphabet. */
const lettered = (nth: number): string =>
  (nth < 26 ? "" : lettered(Math.floor(nth / 26) - 1)) + String.fromCharCode(65 + (nth % 26));
