import { formatInstant } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { localized, useLocale, useText } from "~/ui/texts";
import type { EntryAfterRound } from "../promotion-of-entry.server";
import { promotionTexts } from "./texts";

type Props = { rounds: readonly EntryAfterRound[] };

/** What has become of an entry after each announced round, for its authors. */
export function AfterRounds({ rounds }: Props) {
  const t = useText(promotionTexts);
  const locale = useLocale();
  const titles = {
    in: t.afterIn,
    up: t.afterUp,
    reserve: t.afterReserve,
    out: t.afterOut,
    kept: t.afterKept,
    dropped: t.afterDropped,
  };
  return (
    <>
      {rounds.map(({ state, order, reason, nextOpensAt, ...names }) => {
        const [round, next] = [localized(names.round, locale), localized(names.next, locale)];
        const instant = formatInstant(new Date(nextOpensAt), { locale });
        const goesOn = state === "in" || state === "up";
        return (
          <Notice
            key={round}
            tone={goesOn ? "done" : state === "dropped" || state === "kept" ? "warn" : undefined}
            title={titles[state]({ round, next, order })}
          >
            {goesOn && t.nextOpens(instant)}
            {state === "reserve" && t.afterReserveHint(instant)}
            {state === "kept" && t.afterKeptHint}
            {reason}
          </Notice>
        );
      })}
    </>
  );
}
