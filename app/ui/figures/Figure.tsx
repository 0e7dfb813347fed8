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

type Axis = readonly [low: number, high: number];

/** 0 at `low`, 1 at `high`. */
function shareOf(value: number, [low, high]: Axis): number {
  return high === low ? 0 : Math.min(1, Math.max(0, (value - low) / (high - low)));
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** A share of the width as an SVG attribute: 0 at `low`, 100 % at `high`. */
export const position = (value: number, axis: Axis): string => percent(shareOf(value, axis));

/** Where a bar from zero to a value begins, and how wide it is. */
export function barOf(value: number, axis: Axis): { x: string; width: string } {
  const [zero, end] = [shareOf(0, axis), shareOf(value, axis)];
  return { x: percent(Math.min(zero, end)), width: percent(Math.abs(end - zero)) };
}
