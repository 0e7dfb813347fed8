import type { ReactNode } from "react";
import { beijing, formatClock, formatDay, zoneName } from "../format";
import { Anchor } from "../page/Anchor";
import { useLocale, useText } from "../texts";
import { wording } from "../wording";

export type TimelineStop = {
  label: ReactNode;
  /** Half-open, [at, until); an instant alone needs no `until`. */
  at?: Date;
  until?: Date;
  state: "past" | "now" | "ahead";
  note?: ReactNode;
  href?: string;
};

type TimelineProps = {
  stops: readonly TimelineStop[];
  timeZone?: string;
  /** row: side by side where there is room; else one below the other. */
  layout?: "column" | "row";
  label?: string;
};

/** A contest's course with 「你在这里」. The caller knows the phase; this only draws it. */
export function Timeline({ stops, timeZone = beijing, layout = "column", label }: TimelineProps) {
  const locale = useLocale();
  const t = useText(wording);
  const dated = stops.find((stop) => stop.at)?.at;
  return (
    <div className="timeline" data-layout={layout}>
      <ol aria-label={label}>
        {stops.map((stop, index) => (
          <li
            key={index}
            data-state={stop.state}
            aria-current={stop.state === "now" ? "step" : undefined}
          >
            <p className="timeline-label">
              {stop.href ? <Anchor href={stop.href}>{stop.label}</Anchor> : stop.label}
              {stop.state === "now" && <span className="timeline-here">{t.youAreHere}</span>}
            </p>
            {stop.at && (
              <p className="timeline-time">
                <Moment date={stop.at} timeZone={timeZone} />
                {stop.until && (
                  <>
                    {" "}
                    {t.until} <Moment date={stop.until} timeZone={timeZone} />
                  </>
                )}
              </p>
            )}
            {stop.note && <div className="timeline-note">{stop.note}</div>}
          </li>
        ))}
      </ol>
      {dated && (
        <p className="timeline-zone">{t.allTimesIn({ zone: zoneName(dated, locale, timeZone) })}</p>
      )}
    </div>
  );
}

function Moment({ date, timeZone }: { date: Date; timeZone: string }) {
  const locale = useLocale();
  return (
    <time dateTime={date.toISOString()}>
      {formatDay(date, { locale, timeZone })} {formatClock(date, timeZone)}
    </time>
  );
}
