import { factorise, inverse, solve } from "./cholesky";
import { crossPanel, eachOf, type CrossedPanel } from "./crossed-panel";
import type { PanelComponents } from "./connectivity";
import { dense, type Covariance } from "./pair-variance";
import type { ScoreTable } from "./score-table";

export interface AdditiveFit {
  /** Least-squares mean of each entry, as if every juror of its component had judged it. */
  readonly entries: Float64Array;
  /** Effect of each juror, adding up to 0 in each component; positive is generous. */
  readonly jurors: Float64Array;
  readonly residualSquares: number;
  /** Degrees of freedom left: scores − entries − jurors + components. */
  readonly df: number;
  /** The scores as they were crossed for it. */
  readonly panel: CrossedPanel;
  /** Of the entries' estimates; means something for differences within a component only. */
  readonly covariance: Covariance;
}

type Scores = Pick<ScoreTable, "entries" | "jurors" | "entryOf" | "jurorOf" | "totals">;

/**
 * y = μ + θ_entry + s_juror + ε with Σs = 0, by least squares (Searle, Linear Models, 1971, chapter 7).
 * The reduced normal equations of the smaller side are a weighted graph Laplacian, so the variance of
 * θ_a − θ_b is σ² times the effective resistance between a and b in the juror–entry graph.
 */
export function fitAdditive(table: Scores, components: PanelComponents): AdditiveFit {
  const { entries, jurors, entryOf, jurorOf, totals } = table;
  const panel = crossPanel(entries.length, jurors.length, entryOf, jurorOf, totals);
  const ofFew = panel.entriesAreMany ? components.ofJuror : components.ofEntry;
  const ofMany = panel.entriesAreMany ? components.ofEntry : components.ofJuror;
  const { matrix, right } = reducedEquations(panel, ofFew, components.count);
  // Positive definite by construction: a Laplacian plus a rank-one filling of each null vector.
  const factor = factorise(matrix, panel.few)!;
  const few = solve(factor, right);
  const many = panel.manySum.map((sum, m) => {
    let rest = sum;
    for (let at = panel.start[m]!; at < panel.start[m + 1]!; at++) rest -= few[panel.fewOf[at]!]!;
    return rest / panel.manyCount[m]!;
  });
  const residualSquares = residuals(panel, few, many);
  const df = totals.length - entries.length - jurors.length + components.count;
  const variance = df > 0 ? residualSquares / df : 0;
  const core = inverse(factor).map((value) => value * variance);
  if (panel.entriesAreMany) {
    return {
      entries: many.map((effect) => effect + panel.grandMean),
      jurors: few,
      residualSquares,
      df,
      panel,
      covariance: eliminatedCovariance(panel, core, variance),
    };
  }
  const centre = componentMeans(many, ofMany, components.count);
  return {
    entries: few.map((effect, e) => effect + centre[ofFew[e]!]! + panel.grandMean),
    jurors: many.map((effect, j) => effect - centre[ofMany[j]!]!),
    residualSquares,
    df,
    panel,
    covariance: dense(core, panel.few),
  };
}

/** The normal equations of the smaller side with the larger one eliminated. */
function reducedEquations(panel: CrossedPanel, component: Int32Array, components: number) {
  const { few } = panel;
  const matrix = new Float64Array(few * few);
  const right = panel.fewSum.slice();
  for (let m = 0; m < panel.many; m++) {
    const [from, to] = [panel.start[m]!, panel.start[m + 1]!];
    const share = 1 / (to - from);
    for (let at = from; at < to; at++) {
      const f = panel.fewOf[at]!;
      right[f]! -= panel.manySum[m]! * share;
      for (let other = from; other < to; other++) matrix[f * few + panel.fewOf[other]!]! -= share;
    }
  }
  const sizes = new Float64Array(components);
  for (const c of component) sizes[c]!++;
  // Filled as heavily as the rest weighs, so that no rounding is magnified along the null vectors.
  const weight = panel.y.length / few;
  for (let f = 0; f < few; f++) {
    matrix[f * few + f]! += panel.fewCount[f]!;
    for (let g = 0; g < few; g++) {
      if (component[f] === component[g]) matrix[f * few + g]! += weight / sizes[component[f]!]!;
    }
  }
  return { matrix, right };
}

function residuals(panel: CrossedPanel, few: Float64Array, many: Float64Array): number {
  let squares = 0;
  for (let m = 0; m < panel.many; m++) {
    for (let at = panel.start[m]!; at < panel.start[m + 1]!; at++) {
      squares += (panel.y[at]! - many[m]! - few[panel.fewOf[at]!]!) ** 2;
    }
  }
  return squares;
}

function eliminatedCovariance(
  panel: CrossedPanel,
  core: Float64Array,
  variance: number,
): Covariance {
  return {
    own: panel.manyCount.map((count) => variance / count),
    core,
    coreSize: panel.few,
    starts: panel.start,
    columns: panel.fewOf,
    weights: eachOf(panel, (m) => 1 / panel.manyCount[m]!),
  };
}

function componentMeans(values: Float64Array, component: Int32Array, components: number) {
  const sum = new Float64Array(components);
  const count = new Float64Array(components);
  values.forEach((value, level) => {
    sum[component[level]!]! += value;
    count[component[level]!]!++;
  });
  return sum.map((total, c) => total / count[c]!);
}
