import { lotsFrom } from "~/judging/assignment/lots";
import { readTallyInput, checkScores } from "~/judging/tally-input";
import { tabulate } from "~/judging/statistics/score-table";
import { panelComponents } from "~/judging/statistics/connectivity";
import { fitAdditive } from "~/judging/statistics/additive";
import { fitMixed } from "~/judging/statistics/mixed";
import { means } from "~/judging/statistics/mean";
import { consistencies, spreads } from "~/judging/statistics/juror-profile";
import { rankIntervals } from "~/judging/statistics/rank-intervals";
import { competitionRanks, levelsOfEstimates, roundingOf } from "~/judging/statistics/ranks";
import { reliabilities } from "~/judging/reliability";
import { panelGroups } from "~/judging/method-choice";
const seed = "0123456789abcdef0123456789abcdef";
const criteria = ["creative", "huxiang", "craft", "prospects"];
function scores(entries: number, jurors: number, each: number) {
  const lots = lotsFrom(seed);
  const normal = () => { let sum = 0; for (let t = 0; t < 12; t++) sum += lots(1_000_001) / 1_000_000; return sum - 6; };
  const severity = Array.from({ length: jurors }, () => 4 * normal());
  return Array.from({ length: entries }, (_, e) => {
    const quality = 70 + 8 * normal();
    return Array.from({ length: each }, (_, turn) => {
      const juror = each === jurors ? turn : (e * each + turn * (1 + (e % 7))) % jurors;
      return criteria.map((criterion) => ({ ...{ juror: `J${juror}`, entry: `E${e}`, criterion }, value: Math.round(Math.min(100, Math.max(0, quality + severity[juror]! + 6 * normal()))) }));
    });
  }).map((rows) => [...new Map(rows.map((row) => [row[0]!.juror, row])).values()].flat());
}
import { krippendorffAlpha } from "~/judging/statistics/krippendorff";
import { intraclassValues } from "~/judging/statistics/intraclass";
import { kendallW } from "~/judging/statistics/kendall";
const data = JSON.parse(JSON.stringify(scores(4000, 7, 7).flat()));
const table = tabulate(data);
globalThis.gc?.();
const t = (n: string, f: () => unknown) => { const b = performance.now(); f(); console.log(n, (performance.now() - b).toFixed(1)); };
for (let at = 0; at < 4; at++) {
  let rows: Float64Array[] = [];
  t("rows", () => { rows = table.entries.map((_, e) => table.values[at]!.subarray(table.places[e], table.places[e + 1])); });
  t("icc", () => intraclassValues(rows));
  t("alpha", () => krippendorffAlpha(rows));
  let cols: Float64Array[] = [];
  t("cols", () => { cols = Array.from({ length: 7 }, () => new Float64Array(4000)); rows.forEach((r, e) => { for (let j = 0; j < 7; j++) cols[j]![e] = r[j]!; }); });
  t("w", () => kendallW(cols));
}
