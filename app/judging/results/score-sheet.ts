import { sourceWords } from "~/competitions/words";
import { shownNumber } from "~/entries/candidate-numbers";
import { defineTexts, localized, textsFor, type Locale } from "~/ui/localized";
import type { ResultContent } from "../result-content";
import { verdictOf, verdictWords } from "../verdicts";

export type Cell = string | number;

export const scoreSheetTexts = defineTexts({
  sheet: { zh: "评分明细", en: "Scores" },
  number: { zh: "参赛编号", en: "Entry number" },
  juror: { zh: "评委席", en: "Seat" },
  source: { zh: "评判来源", en: "Sits as" },
  place: { zh: "名次", en: "Place" },
  remark: { zh: "备注", en: "Remark" },
  abstained: { zh: "弃权", en: "abstained" },
  missing: { zh: "未锁定", en: "not locked" },
  left: { zh: "左", en: "Left" },
  right: { zh: "右", en: "Right" },
  better: { zh: "更好的一件", en: "The better one" },
  equal: { zh: "不相上下", en: "equal" },
  of: {
    zh: (name: string, min: number, max: number) => `${name}（${min}–${max}）`,
    en: (name: string, min: number, max: number) => `${name} (${min}–${max})`,
  },
});

/**
 * Every score of a result as rows of a sheet, headings first: works by number, jurors by the number of their seat, what was
 * abstained from and what is missing included. Scores stand on the contest's common scale, as they were counted; a verdict
 * stands as its word.
 */
export function scoreSheet(content: ResultContent, locale: Locale): Cell[][] {
  return content.comparisons ? comparedRows(content, locale) : scoredRows(content, locale);
}

function scoredRows(content: ResultContent, locale: Locale): Cell[][] {
  const t = textsFor(scoreSheetTexts, locale);
  const [sources, verdicts] = [textsFor(sourceWords, locale), textsFor(verdictWords, locale)];
  const { rules, source: own, sources: others = {} } = content;
  const panels = [{ ...content, source: own }].concat(
    Object.entries(others).map(([source, input]) => ({ ...content, ...input, source })),
  );
  const apart = own !== undefined;
  const placeOf = new Map(rules.places.map(({ entry, place }) => [entry, place]));
  const written = (value: number | undefined): Cell => {
    if (value === undefined) return "";
    const verdict = rules.method === "screen" ? verdictOf(value) : null;
    return verdict ? verdicts[verdict] : value;
  };
  const headings = rules.criteria.map(({ name, source }) => {
    const scale = panels.find((panel) => !apart || panel.source === source)?.scale;
    const word = localized(name, locale);
    return scale && rules.method !== "screen" ? t.of(word, scale.min, scale.max) : word;
  });
  const ballots = panels.flatMap(({ source, scores = [] }) =>
    byBallot(scores).map((one) => ({ ...one, source, remark: "" })),
  );
  const sourceOf = new Map(ballots.map(({ juror, source }) => [juror, source]));
  const unscored = [
    ...rules.abstentions.map((pair) => ({ ...pair, remark: t.abstained })),
    ...rules.missing.map((pair) => ({ ...pair, remark: t.missing })),
  ].map((pair) => ({
    ...{ ...pair, source: sourceOf.get(pair.juror), of: new Map<string, number>() },
  }));
  const rows = [...ballots, ...unscored].sort(
    (one, other) =>
      Number(one.entry) - Number(other.entry) || Number(one.juror) - Number(other.juror),
  );
  return [
    [t.number, t.juror, ...(apart ? [t.source] : []), ...headings, t.place, t.remark],
    ...rows.map(({ entry, juror, source, of, remark }): Cell[] => [
      ...[shownNumber(Number(entry)), Number(juror)],
      ...(apart ? [source ? sources[source as keyof typeof sources] : ""] : []),
      ...rules.criteria.map(({ id }) => written(of.get(id))),
      ...[placeOf.get(entry) ?? "", remark],
    ]),
  ];
}

function byBallot(scores: NonNullable<ResultContent["scores"]>) {
  const ballots = new Map<string, { juror: string; entry: string; of: Map<string, number> }>();
  for (const { juror, entry, criterion = "score", value } of scores) {
    const key = `${juror} ${entry}`;
    const ballot = ballots.get(key) ?? {
      juror: String(juror),
      entry: String(entry),
      of: new Map(),
    };
    ballots.set(key, ballot);
    ballot.of.set(String(criterion), value);
  }
  return [...ballots.values()];
}

function comparedRows({ comparisons = [] }: ResultContent, locale: Locale): Cell[][] {
  const t = textsFor(scoreSheetTexts, locale);
  const number = (entry: string | number) => shownNumber(Number(entry));
  return [
    [t.juror, t.left, t.right, t.better],
    ...comparisons.map(({ juror, left, right, winner }): Cell[] => [
      ...[Number(juror), number(left), number(right)],
      winner === "tie" ? t.equal : number(winner === "left" ? left : right),
    ]),
  ];
}
