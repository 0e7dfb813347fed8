import type { OwnMarks } from "../own-marks";
import styles from "./sheet.module.css";

/** A small picture of where one's scores lie on the scale; what it says stands beside it in words. */
export function MarkBars({ marks, score }: { marks: OwnMarks; score?: number }) {
  const most = Math.max(...marks.bins.map(({ count }) => count));
  const width = 100 / marks.bins.length;
  return (
    <svg className={styles.bars} aria-hidden="true" viewBox="0 0 100 24" preserveAspectRatio="none">
      <line x1="0" x2="100" y1="23.5" y2="23.5" />
      {marks.bins.map(({ from, to, count }, at) => (
        <rect
          key={from}
          data-here={(score !== undefined && score >= from && score <= to) || undefined}
          x={at * width + width * 0.1}
          width={width * 0.8}
          y={23 - (20 * count) / most}
          height={Math.max((20 * count) / most, 1)}
        />
      ))}
    </svg>
  );
}
