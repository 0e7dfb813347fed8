// What judging computes: who judges what, and the mixed model of a large contest. Beside R's lme4 where Rscript with
// lme4 is installed, measured in the same run; else alone.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { planAssignments } from "~/judging/assignment-plan";
import { lotsFrom, shuffle } from "~/judging/assignment/lots";
import { fitAdditive } from "~/judging/statistics/additive";
import { panelComponents } from "~/judging/statistics/connectivity";
import { leastResistance, totalResistance } from "~/judging/statistics/effective-resistance";
import { fitMixed } from "~/judging/statistics/mixed";
import { tabulate } from "~/judging/statistics/score-table";
import { tally } from "~/judging/tally";

const seed = "0123456789abcdef0123456789abcdef";

export function benchJudging(): void {
  assignment(500, 30, 5);
  tallyOf(4_000, 7, 7);
  tallyOf(4_000, 60, 7);
}

/** Exactly so many jurors each, loads within one; beside a random assignment and what no design can beat. */
function assignment(entries: number, jurors: number, each: number): void {
  const ids = (count: number) => Array.from({ length: count }, (_, at) => String(at));
  const seats = ids(jurors).map((id) => ({ id, cap: null, trackIds: [], expertise: [] }));
  const list = ids(entries).map((id) => ({ id, trackId: "one", quota: each }));
  const nothing = { conflicts: [], apart: [], fixed: [], open: [] };
  const began = performance.now();
  const { pairs } = planAssignments({ seats, entries: list, ...nothing }, seed);
  const seconds = (performance.now() - began) / 1000;
  const lots = lotsFrom(seed);
  const random = list.flatMap(({ id: entryId }) =>
    shuffle(ids(jurors), lots)
      .slice(0, each)
      .map((seatId) => ({ seatId, entryId })),
  );
  const resistance = (of: typeof pairs) =>
    totalResistance(
      entries,
      jurors,
      of.map(({ entryId }) => Number(entryId)),
      of.map(({ seatId }) => Number(seatId)),
    )!;
  const loads = seats.map(({ id }) => pairs.filter(({ seatId }) => seatId === id).length);
  const least = leastResistance(entries, jurors, each);
  const above = (value: number) => `${((value / least - 1) * 100).toFixed(4)} % above the least`;
  console.log(
    `assigning ${entries} entries × ${each} of ${jurors} jurors: ${seconds.toFixed(2)} s`,
  );
  console.log(`  loads ${Math.min(...loads)} to ${Math.max(...loads)}, pairs ${pairs.length}`);
  console.log(
    `  total effective resistance ${resistance(pairs).toFixed(1)}, ${above(resistance(pairs))}`,
  );
  console.log(
    `  of a random assignment ${resistance(random).toFixed(1)}, ${above(resistance(random))}`,
  );
  console.log(`  no design has less than ${least.toFixed(1)}`);
}

const criteria = ["creative", "huxiang", "craft", "prospects"];

/** Scores of a contest with entries, severity and error drawn from the seed, on four criteria. */
function scores(entries: number, jurors: number, each: number) {
  const lots = lotsFrom(seed);
  const normal = () => {
    let sum = 0;
    for (let turn = 0; turn < 12; turn++) sum += lots(1_000_001) / 1_000_000;
    return sum - 6;
  };
  const severity = Array.from({ length: jurors }, () => 4 * normal());
  return Array.from({ length: entries }, (_, e) => {
    const quality = 70 + 8 * normal();
    return Array.from({ length: each }, (_, turn) => {
      const juror = each === jurors ? turn : (e * each + turn * (1 + (e % 7))) % jurors;
      return criteria.map((criterion) => ({
        ...{ juror: `J${juror}`, entry: `E${e}`, criterion },
        value: Math.round(Math.min(100, Math.max(0, quality + severity[juror]! + 6 * normal()))),
      }));
    });
  }).map((rows) => [...new Map(rows.map((row) => [row[0]!.juror, row])).values()].flat());
}

type Rows = ReturnType<typeof scores>[number];

function tallyOf(entries: number, jurors: number, each: number): void {
  // As they come out of a file or the database: what a script puts together by spreading is four times slower to read.
  const rows = JSON.parse(JSON.stringify(scores(entries, jurors, each).flat())) as Rows;
  const input = { method: "mixed" as const, scores: rows };
  globalThis.gc?.();
  const held = process.memoryUsage().rss;
  const [first, { variance, connected }] = timed(() => tally(input));
  const memory = Math.round((process.memoryUsage().rss - held) / 2 ** 20);
  const again = median(Array.from({ length: rounds }, () => timed(() => tally(input))[0]));
  const shown = [variance.entry, variance.juror, variance.residual].map((v) => v!.toFixed(4));
  console.log(
    `tally of ${entries} entries, ${rows.length / 4} ballots of ${jurors} jurors, 4 criteria, mixed, with ` +
      `intervals: first ${first.toFixed(2)} s, then the median of ${rounds} ${again.toFixed(2)} s, ` +
      `${memory} MB more (connected: ${connected})`,
  );
  console.log(`  variances ${shown.join(" ")}`);
  beside(rows, again, median(Array.from({ length: rounds }, () => fitAlone(rows))));
}

/** So often everything is done that is compared, ours and theirs. */
const rounds = 5;

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

/** Seconds that something took, and what came of it. */
function timed<Result>(run: () => Result): [number, Result] {
  const began = performance.now();
  const result = run();
  return [(performance.now() - began) / 1000, result];
}

/** The mixed model alone, of a table that is read: what a fit is in lme4 as well. */
function fitAlone(rows: Rows): number {
  const table = tabulate(rows);
  return timed(() => {
    const components = panelComponents(table);
    fitMixed(table, components, fitAdditive(table, components));
  })[0];
}

/** The same totals fitted by lme4, the fit alone, in this run: beside our fit, and beside all that a tally is. */
function beside(rows: Rows, seconds: number, fit: number): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), "xs-bench-lme4-"));
  try {
    const totals = new Map<string, number>();
    for (const { juror, entry, value } of rows)
      totals.set(`${juror},${entry}`, (totals.get(`${juror},${entry}`) ?? 0) + value / 4);
    const lines = [...totals].map(([pair, total]) => `${pair},${total}`);
    writeFileSync(path.join(folder, "totals.csv"), ["juror,entry,y", ...lines].join("\n"));
    const script = `suppressMessages(library(lme4)); d <- read.csv("totals.csv")
t <- median(sapply(1:${rounds}, function(i) system.time(m <<- lmer(y ~ 1 + (1|entry) + (1|juror), d))[["elapsed"]]))
v <- as.data.frame(VarCorr(m)); cat(t, v$vcov[v$grp == "entry"], v$vcov[v$grp == "juror"], sigma(m)^2)`;
    const { status, stdout } = spawnSync("Rscript", ["-e", script], {
      cwd: folder,
      encoding: "utf8",
    });
    if (status !== 0) {
      console.log("  lme4 is not installed here: ours alone");
      return;
    }
    const [theirs, ...variances] = stdout.trim().split(" ").map(Number);
    console.log(
      `  lme4, its fit alone, the median of ${rounds}: ${theirs!.toFixed(2)} s, variances ${variances.map((v) => v.toFixed(4)).join(" ")}; ` +
        `our fit alone ${fit.toFixed(2)} s, ${((fit / theirs!) * 100).toFixed(0)} % of its time; ` +
        `the whole tally ${((seconds / theirs!) * 100).toFixed(0)} % (limit 50)`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
