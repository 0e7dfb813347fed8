import { inverse } from "./cholesky";
import type { PanelComponents } from "./connectivity";
import type { CrossedPanel } from "./crossed-panel";
import type { AdditiveFit } from "./additive";
import { dense, type Covariance } from "./pair-variance";
import { restrictedLikelihood, type Likelihood, type Ratios } from "./restricted-likelihood";
import type { ScoreTable } from "./score-table";
import { minimiseRatios } from "./variance-search";

export interface Variances {
  readonly entry: number;
  readonly juror: number;
  readonly residual: number;
}

export interface MixedFit {
  readonly variance: Variances;
  readonly intercept: number;
  /** Intercept + BLUP of each entry. */
  readonly entries: Float64Array;
  /** BLUP of each juror; they add up to 0. */
  readonly jurors: Float64Array;
  /** Prediction error covariance of the entries, for differences. */
  readonly covariance: Covariance;
}

type Scores = Pick<ScoreTable, "entries" | "jurors" | "totals">;

/**
 * y = μ + u_entry + u_juror + ε, entry and juror random and crossed: variances by REML, effects by
 * Henderson's mixed model equations (Biometrics 31(2), 1975).
 *
 * @param additive the least-squares fit of the same scores, to see whether anything is left over.
 * @returns null where the variances cannot be told apart: one juror, one entry, no level of one side
 *   with two scores, or groups without a link in which nothing is left over.
 */
export function fitMixed(
  table: Scores,
  components: PanelComponents,
  additive: AdditiveFit,
): MixedFit | null {
  const { entries, jurors, totals } = table;
  const fewest = Math.min(entries.length, jurors.length);
  if (fewest < 2 || totals.length <= Math.max(entries.length, jurors.length)) return null;
  const { panel } = additive;
  const connected = components.count === 1;
  if (fitsExactly(additive, panel)) return connected ? withoutResidual(additive) : null;
  const likelihood = restrictedLikelihood(panel);
  const ratios = minimiseRatios(likelihood);
  // With just enough scores the search may run towards no residual: that limit is known exactly.
  const endless = additive.df === 0 && Math.min(...ratios) > NO_RESIDUAL;
  if (connected && endless) return withoutResidual(additive);
  return readFit(panel, ratios, likelihood(ratios));
}

/** Both variances this many times the residual's, in a panel without a score to spare. */
const NO_RESIDUAL = 1e4;

/**
 * Nothing is left over although something could have been, or one side alone explains everything: then
 * the likelihood has no maximum, and the analysis of variance gives the sensible limit.
 */
function fitsExactly({ residualSquares, df, entries, jurors }: AdditiveFit, panel: CrossedPanel) {
  const total = panel.y.reduce((sum, value) => sum + value * value, 0);
  const rounding = total * 1e-20 + panel.y.length * (panel.grandMean * 1e-15) ** 2;
  if (residualSquares > rounding) return false;
  return df > 0 || sampleVariance(entries) <= rounding || sampleVariance(jurors) <= rounding;
}

/** Without residual the effects are known, and their variances are simply those of the effects. */
function withoutResidual(additive: AdditiveFit): MixedFit {
  const { entries, jurors } = additive;
  return {
    variance: { entry: sampleVariance(entries), juror: sampleVariance(jurors), residual: 0 },
    intercept: entries.reduce((sum, value) => sum + value, 0) / entries.length,
    entries,
    jurors,
    covariance: additive.covariance,
  };
}

function sampleVariance(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

function readFit(panel: CrossedPanel, ratios: Ratios, fit: Likelihood): MixedFit {
  const { residual, intercept } = fit;
  const [many, few] = [ratios[0] * residual, ratios[1] * residual];
  const [entry, juror] = panel.entriesAreMany ? [many, few] : [few, many];
  const [entryEffects, jurorEffects] = panel.entriesAreMany
    ? [fit.many(), fit.few]
    : [fit.few, fit.many()];
  return {
    variance: { entry, juror, residual },
    intercept,
    entries: entryEffects.map((effect) => intercept + effect),
    jurors: jurorEffects,
    covariance: predictionErrors(panel, ratios, fit),
  };
}

/** The entries' block of the inverse of Henderson's matrix, times the residual variance. */
function predictionErrors(panel: CrossedPanel, [many, few]: Ratios, fit: Likelihood): Covariance {
  const size = panel.few + 1;
  const core = inverse(fit.factor).map((value) => value * fit.residual);
  const scale = Math.sqrt(few);
  if (!panel.entriesAreMany) {
    const block = new Float64Array(panel.few * panel.few);
    for (let f = 0; f < panel.few; f++) {
      for (let g = 0; g < panel.few; g++) {
        block[f * panel.few + g] = few * core[(f + 1) * size + g + 1]!;
      }
    }
    return dense(block, panel.few);
  }
  const shrink = panel.manyCount.map((count) => many / (1 + many * count));
  return {
    own: shrink.map((value) => value * fit.residual),
    core,
    coreSize: size,
    ...rows(panel, shrink, scale),
  };
}

/** Per level of the larger side its row over [intercept, smaller side]: shrink · (count, scale at each that it met). */
function rows(
  { start, fewOf, many, manyCount }: CrossedPanel,
  shrink: Float64Array,
  scale: number,
) {
  const starts = start.map((place, m) => place + m);
  const columns = new Int32Array(starts[many]!);
  const weights = new Float64Array(columns.length);
  for (let m = 0; m < many; m++) {
    let place = starts[m]!;
    weights[place] = shrink[m]! * manyCount[m]!;
    for (let at = start[m]!; at < start[m + 1]!; at++) {
      columns[++place] = fewOf[at]! + 1;
      weights[place] = shrink[m]! * scale;
    }
  }
  return { starts, columns, weights };
}
