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
for (const jurors of JSON.parse(process.env.J ?? "[7,60,7]")) {
  const rows = JSON.parse(JSON.stringify(scores(4000, jurors, 7).flat())) as never[];
  globalThis.gc?.();
  const out: string[] = [];
  const all = performance.now(); const c = process.cpuUsage();
  const step = <T,>(name: string, f: () => T): T => { const b = performance.now(); const r = f(); out.push(`${name} ${(performance.now() - b).toFixed(0)}`); return r; };
  const input = step("read", () => readTallyInput({ method: "mixed", scores: rows }));
  const checked = step("check", () => checkScores(input));
  const table = step("tabulate", () => tabulate(checked, undefined));
  const comps = step("components", () => panelComponents(table));
  const add = step("additive", () => fitAdditive(table, comps));
  const mixed = step("mixed", () => fitMixed(table, comps, add))!;
  step("means", () => means(table));
  const levels = step("levels", () => levelsOfEstimates(mixed.entries, roundingOf(table.totals)));
  step("ranks", () => competitionRanks(levels));
  step("intervals", () => rankIntervals(mixed.entries, levels, mixed.covariance, Infinity));
  step("spreads", () => spreads(table)); step("consistencies", () => consistencies(table));
  step("reliabilities", () => reliabilities(table));
  step("groups", () => panelGroups(table));
  const u = process.cpuUsage(c);
  console.log(jurors, (performance.now() - all).toFixed(0), "cpu", ((u.user + u.system) / 1000).toFixed(0), out.join(", "));
}
