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
import { tally } from "~/judging/tally";
import fs from "node:fs";
const out: unknown[] = [];
for (const [e, j, k] of [[4000,7,7],[4000,60,7],[50,60,7],[6,20,5],[12,3,3],[5,2,1],[3,9,3],[40,40,1],[1,5,5],[2,2,2]] as const)
  for (const method of ["mean","trimmed","additive","mixed"] as const)
    for (const w of [undefined, {creative:0.35,huxiang:0.25,craft:0.3,prospects:0.1}])
      for (const f of [1, 0.1]) {
        const rows = scores(e, j, k).flat().map((r) => ({ ...r, value: f === 1 ? r.value : Math.round(r.value * 7) / 10 }));
        try { out.push(tally({ method, scores: rows, weights: w } as never)); } catch (error) { out.push(String(error)); }
      }
fs.writeFileSync(process.argv[2]!, JSON.stringify(out, null, 1));
