import type { ReactNode } from "react";
import { Anchor } from "../page/Anchor";
import { useText } from "../texts";
import { wording } from "../wording";
import { Figure, position, type FigureFrameProps } from "./Figure";

type Interval = {
  key: string;
  label: ReactNode;
  low: number;
  high: number;
  estimate: number;
  /** The interval as read: 「第 3–7 名」. */
  text: string;
  href?: string;
  /** Not separable from the cut: marked 「待议」. */
  open?: boolean;
};

type IntervalChartProps = FigureFrameProps & {
  intervals: readonly Interval[];
  span: readonly [number, number];
  /** The cut, between the last that is in and the first that is out. */
  cut?: number;
  /** Few, and within the span. */
  ticks?: readonly { at: number; label: string }[];
};

/** Estimates with their uncertainty: a dot, the interval around it, and the cut they are held to. */
export function IntervalChart({ intervals, span, cut, ticks = [], ...frame }: IntervalChartProps) {
  const t = useText(wording);
  return (
    <Figure {...frame}>
      {cut !== undefined && (
        <p className="chart-key">
          <svg aria-hidden="true" width="18" height="12">
            <line className="chart-cut" x1="9" x2="9" y1="0" y2="12" />
          </svg>
          {t.cutLine}
        </p>
      )}
      <ol className="chart" data-kind="interval">
        {ticks.length > 0 && (
          <li className="chart-ticks" aria-hidden="true">
            <svg className="chart-line" width="100%" height="20">
              {ticks.map((tick) => (
                <text
                  key={tick.at}
                  x={position(tick.at, span)}
                  y="14"
                  textAnchor={anchorAt(tick.at, span)}
                >
                  {tick.label}
                </text>
              ))}
            </svg>
          </li>
        )}
        {intervals.map((row) => (
          <li key={row.key}>
            <span className="chart-label">
              {row.href ? <Anchor href={row.href}>{row.label}</Anchor> : row.label}
            </span>
            <svg aria-hidden="true" className="chart-line" width="100%" height="24">
              <line className="chart-axis" x1="0" x2="100%" y1="12" y2="12" />
              {cut !== undefined && (
                <line
                  className="chart-cut"
                  {...{ x1: position(cut, span), x2: position(cut, span) }}
                  y2="24"
                />
              )}
              <line
                className="chart-interval"
                data-open={row.open || undefined}
                {...{ x1: position(row.low, span), x2: position(row.high, span), y1: 12, y2: 12 }}
              />
              <circle
                className="chart-estimate"
                cx={position(row.estimate, span)}
                cy="12"
                r="4.5"
              />
            </svg>
            <span className="chart-figure">
              {row.text}
              {row.open && <span className="chart-open">{t.toBeDiscussed}</span>}
            </span>
          </li>
        ))}
      </ol>
    </Figure>
  );
}

/** Keeps the words of the outermost ticks inside the picture. */
function anchorAt(value: number, [low, high]: readonly [number, number]) {
  if (value <= low) return "start";
  return value >= high ? "end" : "middle";
}
