import { formatInstant, formatRemaining } from "../format";
import { useLocale, useText } from "../texts";
import { wording } from "../wording";
import { useNow } from "./useNow";

type CountdownProps = {
  /** The platform's clock when the page was made, never the browser's. */
  now: Date;
  /** Half-open: at this very instant it is over. */
  target: Date;
  /** 「距截止 2 天 4 小时」 unless other words are given. */
  before?: (left: string) => string;
  after?: string;
  timeZone?: string;
  /** Shows the instant and its zone as well. */
  withInstant?: boolean;
};

const hour = 3_600_000;

/** How long is left. Within a day of the end it turns cinnabar. */
export function Countdown(props: CountdownProps) {
  const { target, timeZone, withInstant = false } = props;
  const locale = useLocale();
  const t = useText(wording);
  const soon = target.getTime() - props.now.getTime() < hour;
  const now = useNow(props.now, soon ? 1_000 : 20_000);
  const left = target.getTime() - now.getTime();
  const { before = (words: string) => t.timeLeft({ left: words }), after = t.timeOver } = props;
  return (
    <span
      className="countdown"
      data-urgency={left <= 0 ? "over" : left < 24 * hour ? "soon" : "calm"}
    >
      <time dateTime={target.toISOString()}>
        {left > 0 ? before(formatRemaining(left, locale)) : after}
      </time>
      {withInstant && (
        <span className="countdown-instant"> {formatInstant(target, { locale, timeZone })}</span>
      )}
    </span>
  );
}
