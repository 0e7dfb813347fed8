import { Facts } from "~/ui/catalogue/Facts";
import { useLocale, useText, LocalizedText } from "~/ui/texts";
import { numbersOf } from "../results/TieList";
import type { Minutes } from "./minutes";
import { deliberationTexts } from "./texts";

/** What minutes say. `brief` leaves out how each work fared: everybody reads of those who won, and of nobody else. */
export function MinutesFacts({ minutes, brief = false }: { minutes: Minutes; brief?: boolean }) {
  const t = useText(deliberationTexts);
  const comma = useLocale() === "zh" ? "、" : ", ";
  const jurors = (aliases: readonly string[]) => aliases.map(t.juror).join(comma);
  return (
    <Facts
      facts={[
        {
          term: t.prize,
          value: minutes.prize ? <LocalizedText value={minutes.prize.name} /> : t.goingOn,
        },
        { term: t.about, value: <span lang="zh-CN">{minutes.question}</span> },
        { term: t.entries, value: !brief && numbersOf(minutes.entries) },
        { term: t.places, value: minutes.places },
        { term: t.participants, value: jurors(minutes.participants) },
        { term: t.recused, value: jurors(minutes.recused) },
        { term: t.absent, value: jurors(minutes.absent) },
        {
          term: t.votes,
          value:
            !brief &&
            [
              ...minutes.votes.map(
                ({ entry, votes }) => `${numbersOf([entry])} ${t.votesOf(votes)}`,
              ),
              ...(minutes.none > 0 ? [`${t.none} ${t.votesOf(minutes.none)}`] : []),
            ].join(comma),
        },
        { term: t.chosen, value: numbersOf(minutes.chosen) || t.nobody },
        { term: t.vacant, value: minutes.vacant > 0 && minutes.vacant },
        { term: t.reason, value: <span lang="zh-CN">{minutes.reason}</span> },
      ].map(({ term, value }) => ({ term, value: value || null }))}
    />
  );
}
