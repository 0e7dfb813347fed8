import { lotsFrom } from "~/judging/assignment/lots";
import { tally } from "~/judging/tally";
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
const rows = JSON.parse(JSON.stringify(scores(4000, 7, 7).flat()));
for (let i = 0; i < 30; i++) { const b = performance.now(); tally({ method: "mixed", scores: rows }); console.log((performance.now() - b).toFixed(0)); }
