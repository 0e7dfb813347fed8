import { describe, expect, it } from "vitest";
import { linksInWords, tallyNotes } from "~/judging/tally-notes";
import { textsFor } from "~/ui/localized";

describe("the notes of a tally", () => {
  it.each(["zh", "en"] as const)("are whole sentences in %s, with their figures", (locale) => {
    const text = textsFor(tallyNotes, locale);
    const links = linksInWords([{ juror: "J1", entry: "E7" }]);
    const sentences = [
      text.untrimmed(3),
      text.incompleteMean,
      text.disconnected(2, links),
      text.noResidual,
      text.mixedNotEstimable,
      text.noEntryVariance,
      text.noJurorVariance,
      text.disconnectedPairs(2),
      text.ridge(0.01),
      text.ridgeSeparated(0.01),
      text.noOrderEffect,
      text.allTied,
      text.fewComparisons(7),
      text.lowReliability("0.71"),
    ];
    expect(sentences).toHaveLength(Object.keys(tallyNotes).length);
    for (const sentence of sentences) expect(sentence).toMatch(locale === "zh" ? /。$/ : /\.$/);
    expect(text.disconnected(2, links)).toContain("J1 → E7");
    expect(text.lowReliability("0.71")).toContain("0.71");
  });
});
