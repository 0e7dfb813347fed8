import { shownNumber } from "~/entries/candidate-numbers";
import { DataTable } from "~/ui/figures/DataTable";
import { Figure, position } from "~/ui/figures/Figure";
import { localized, useLocale, useText } from "~/ui/texts";
import { numbersOf } from "../results/TieList";
import styles from "./scales.module.css";
import type { ScalesPage } from "./scales-queries.server";
import { scalesTexts } from "./texts";

type Props = Pick<ScalesPage, "scales" | "entries"> & {
  against: NonNullable<ScalesPage["against"]>;
};

/** Two scales against each other: a point for each entry, those that none beats on both filled and named. */
export function ParetoChart({ scales, entries, against }: Props) {
  const t = useText(scalesTexts);
  const locale = useLocale();
  const [x, y] = [against.x, against.y].map((id) => scales.find((scale) => scale.id === id)!) as [
    Props["scales"][number],
    Props["scales"][number],
  ];
  const front = new Set(against.front);
  const points = entries.map(({ entry }) => ({
    ...{ entry, number: shownNumber(Number(entry)) },
    ...{ x: x.of[entry]!.value, y: y.of[entry]!.value, front: front.has(entry) },
  }));
  const span = (values: number[]): [number, number] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const margin = Math.max(1, (high - low) * 0.08);
    return [low - margin, high + margin];
  };
  const across = span(points.map((point) => point.x));
  const upwards = span(points.map((point) => point.y));
  const names = [localized(x.name, locale), localized(y.name, locale)] as const;
  return (
    <Figure
      title={`${names[0]} × ${names[1]}`}
      note={t.paretoNote}
      table={
        <DataTable
          caption={t.pareto}
          captionHidden
          rows={points}
          rowKey={({ entry }) => entry}
          columns={[
            { key: "number", label: t.number, heading: true, cell: ({ number }) => number },
            { key: "x", label: names[0], figure: true, cell: (point) => point.x.toFixed(2) },
            { key: "y", label: names[1], figure: true, cell: (point) => point.y.toFixed(2) },
            { key: "front", label: t.front, cell: (point) => (point.front ? t.yes : "–") },
          ]}
        />
      }
    >
      <p className={styles.upwards}>↑ {names[1]}</p>
      <svg className={styles.pareto} role="img" aria-label={t.frontOf(numbersOf(against.front))}>
        <line className="chart-axis" x1="0" x2="100%" y1="100%" y2="100%" />
        <line className="chart-axis" x1="0" x2="0" y1="0" y2="100%" />
        {points.map((point) => (
          <g key={point.entry}>
            <circle
              className={point.front ? "chart-estimate" : styles.beaten}
              cx={position(point.x, across)}
              cy={position(-point.y, [-upwards[1], -upwards[0]])}
              r={point.front ? 5 : 4}
            />
            {point.front && (
              <text
                className={styles.name}
                x={position(point.x, across)}
                y={position(-point.y, [-upwards[1], -upwards[0]])}
                dy="-9"
                textAnchor={point.x > (across[0] + across[1]) / 2 ? "end" : "start"}
              >
                {point.number}
              </text>
            )}
          </g>
        ))}
      </svg>
      <p className={styles.across}>{names[0]} →</p>
    </Figure>
  );
}
