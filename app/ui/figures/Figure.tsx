import { useId, type ReactNode } from "react";
import { Disclosure } from "../actions/Disclosure";
import { useText } from "../texts";
import { wording } from "../wording";

export type FigureFrameProps = {
  /** What is shown, of whom, when: a chart without it says nothing. */
  title: ReactNode;
  /** How to read it, the source, the number counted. */
  note?: ReactNode;
  /** A DataTable with the same numbers, one click away. */
  table?: ReactNode;
};

/** The frame of every chart: titled, explained, with its numbers within reach. */
export function Figure({
  title,
  note,
  table,
  children,
}: FigureFrameProps & { children: ReactNode }) {
  const t = useText(wording);
  const id = useId();
  return (
    <figure className="figure" aria-labelledby={id}>
      <figcaption id={id} className="figure-title">
        {title}
      </figcaption>
      {children}
      {note && <p className="figure-note">{note}</p>}
      {table && <Disclosure summary={t.asTable}>{table}</Disclosure>}
    </figure>
  );
}

/** A share of the width as an SVG attribute: 0 at `low`, 100 % at `high`. */
export function position(value: number, [low, high]: readonly [number, number]): string {
  const share = high === low ? 0 : (value - low) / (high - low);
  return `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`;
}
