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
const rows = scores(4000, 7, 7).flat();
globalThis.gc?.();
function pass(){ const b=performance.now(); let n=0; for (const r of rows) n+=r.value; return (performance.now()-b).toFixed(1)+" "+n; }
function pass2(){ const b=performance.now(); let n=0; for (let i=0;i<rows.length;i++){ const {juror,entry,criterion,value}=rows[i]!; n+=value+(typeof juror==="string"&&juror!==""?1:0)+(typeof entry==="string"&&entry!==""?1:0)+(typeof criterion==="string"?1:0);} return (performance.now()-b).toFixed(1)+" "+n; }
for(let i=0;i<3;i++) console.log("value", pass());
for(let i=0;i<3;i++) console.log("all", pass2());
for(let i=0;i<3;i++) { const b=performance.now(); readTallyInput({method:"mixed",scores:rows}); console.log("read",(performance.now()-b).toFixed(1)); }
for(let i=0;i<3;i++) { const b=performance.now(); checkScores({method:"mixed",scores:rows} as never); console.log("check",(performance.now()-b).toFixed(1)); }
const parsed = JSON.parse(JSON.stringify(rows));
{ for(let i=0;i<3;i++) { const b=performance.now(); readTallyInput({method:"mixed",scores:parsed}); console.log("read parsed",(performance.now()-b).toFixed(1)); }
for(let i=0;i<3;i++) { const b=performance.now(); checkScores({method:"mixed",scores:parsed} as never); console.log("check parsed",(performance.now()-b).toFixed(1)); }
for(let i=0;i<3;i++) { const b=performance.now(); tabulate(parsed); console.log("tabulate parsed",(performance.now()-b).toFixed(1)); } 
for(let i=0;i<3;i++) { const b=performance.now(); tabulate(rows); console.log("tabulate rows",(performance.now()-b).toFixed(1)); } }
