import { formatInstant } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { localized, useLocale, useText } from "~/ui/texts";
import { makingTexts } from "../making/texts";
import type { EntryAfterRound } from "../promotion-of-entry.server";
import { promotionTexts } from "./texts";

type Props = { entryId: string; rounds: readonly EntryAfterRound[] };

/** What has become of an entry after each announced round, for its authors. */
export function AfterRounds({ entryId, rounds }: Props) {
  const m = useText(makingTexts);
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
      {rounds.map(({ state, order, reason, nextOpensAt, ...rest }) => {
        const [round, next] = [localized(rest.round, locale), localized(rest.next, locale)];
        const instant = formatInstant(new Date(nextOpensAt), { locale });
        const goesOn = state === "in" || state === "up";
        return (
          <Notice
            key={round}
            tone={goesOn ? "done" : state === "dropped" || state === "kept" ? "warn" : undefined}
            title={titles[state]({ round, next, order })}
          >
            {goesOn && t.nextOpens(instant)}
            {rest.makingDueAt && (
              <>
                {" "}
                {m.ownDue(formatInstant(new Date(rest.makingDueAt), { locale }))}{" "}
                <Anchor href={`/entries/${entryId}/garment-making`}>{m.ownLink}</Anchor>
              </>
            )}
            {state === "reserve" && t.afterReserveHint(instant)}
            {state === "kept" && t.afterKeptHint}
            {reason}
          </Notice>
        );
      })}
    </>
  );
}
