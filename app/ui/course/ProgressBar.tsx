import { useId, type ReactNode } from "react";
import { formatBytes, formatNumber, formatRemaining } from "../format";
import { useLocale, useText } from "../texts";
import { wording } from "../wording";

type ProgressBarProps = {
  /** What is under way: a file's name, 「生成展板」. */
  label: ReactNode;
  done: number;
  total: number;
  /** bytes: an upload · count: pieces of work. */
  unit?: "bytes" | "count";
  /** Units a second, once known; gives the rate (bytes only) and the time left. */
  perSecond?: number;
  state?: "running" | "paused" | "done" | "failed";
  /** Pause, resume, cancel. */
  children?: ReactNode;
};

/** Long work shows itself: how much of how much, how fast, how long still. */
export function ProgressBar(props: ProgressBarProps) {
  const { label, done, total, unit = "bytes", perSecond, state = "running", children } = props;
  const id = useId();
  const locale = useLocale();
  const t = useText(wording);
  const amount = unit === "bytes" ? formatBytes : formatNumber;
  const words = [`${amount(done)} / ${amount(total)}`];
  if (state === "running" && perSecond && perSecond > 0) {
    if (unit === "bytes") words.push(t.perSecond({ rate: formatBytes(perSecond) }));
    const left = ((total - done) / perSecond) * 1000;
    words.push(t.stillNeeds({ left: formatRemaining(left, locale) }));
  }
  if (state !== "running") words.push(t[state]);
  return (
    <div className="progress" data-state={state}>
      <span id={id} className="progress-label">
        {label}
      </span>
      <progress aria-labelledby={id} max={total} value={Math.min(done, total)} />
      <span className="progress-words">{words.join(" · ")}</span>
      {children && <div className="progress-actions cluster">{children}</div>}
    </div>
  );
}
