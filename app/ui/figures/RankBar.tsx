import type { ReactNode } from "react";
import { Anchor } from "../page/Anchor";
import { barOf, Figure, position, type FigureFrameProps } from "./Figure";

type Bar = {
  key: string;
  label: ReactNode;
  value: number;
  /** The value as read: 「87.4」, 「25%」. */
  text: string;
  href?: string;
  /** Above the line, chosen, one's own. */
  marked?: boolean;
};

type RankBarProps = FigureFrameProps & {
  bars: readonly Bar[];
  /** What the axis spans; zero to the largest value if not given. */
  span?: readonly [number, number];
};

/** Values as bars from zero, in the order given, each with its words and its figure beside it. */
export function RankBar({ bars, span, ...frame }: RankBarProps) {
  const axis = span ?? [0, Math.max(0, ...bars.map((bar) => bar.value))];
  return (
    <Figure {...frame}>
      <ol className="chart">
        {bars.map((bar) => (
          <li key={bar.key} data-marked={bar.marked || undefined}>
            <span className="chart-label">
              {bar.href ? <Anchor href={bar.href}>{bar.label}</Anchor> : bar.label}
            </span>
            <svg aria-hidden="true" className="chart-line" width="100%" height="14">
              <line className="chart-axis" x1="0" x2="100%" y1="7" y2="7" />
              <rect className="chart-bar" {...barOf(bar.value, axis)} y="3" height="8" />
              {axis[0] < 0 && (
                <line
                  className="chart-zero"
                  x1={position(0, axis)}
                  x2={position(0, axis)}
                  y1="0"
                  y2="14"
                />
              )}
            </svg>
            <span className="chart-figure">{bar.text}</span>
          </li>
        ))}
      </ol>
    </Figure>
  );
}
