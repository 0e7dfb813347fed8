import { intraclassForms, intraclassValues, type IntraclassForm } from "./statistics/intraclass";
import { kendallW } from "./statistics/kendall";
import { krippendorffAlpha, type Metric } from "./statistics/krippendorff";
import { isComplete, type ScoreTable } from "./statistics/score-table";

/** How far jurors agree on one criterion; null where a figure does not apply. */
export interface Reliability {
  readonly alpha: Readonly<Record<Metric, number | null>>;
  readonly icc: Readonly<Record<IntraclassForm, number | null>>;
  readonly kendallW: number | null;
}

/** By criterion. ICC and W need every juror's score of every entry. */
export function reliabilities(table: ScoreTable): Record<string, Reliability> {
  const complete = isComplete(table);
  const byCriterion = table.criteria.map((criterion, at): [string, Reliability] => {
    const rows = table.entries.map((_, entry) =>
      table.values[at]!.subarray(table.places[entry], table.places[entry + 1]),
    );
    const correlations = complete ? intraclassValues(rows) : null;
    return [
      criterion,
      {
        alpha: krippendorffAlpha(rows),
        icc: record(intraclassForms, (form) => finite(correlations?.[form])),
        kendallW: complete ? (kendallW(columnsOf(rows, table.jurors.length))?.w ?? null) : null,
      },
    ];
  });
  return Object.fromEntries(byCriterion);
}

/** Per juror the scores of all entries, of rows that hold one score of every juror. */
function columnsOf(rows: readonly Float64Array[], jurors: number): Float64Array[] {
  const columns = Array.from({ length: jurors }, () => new Float64Array(rows.length));
  rows.forEach((row, entry) => {
    for (let juror = 0; juror < jurors; juror++) columns[juror]![entry] = row[juror]!;
  });
  return columns;
}

/** A coefficient whose denominator vanishes says nothing, and JSON has no infinity to say it with. */
const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

function record<Key extends string, Value>(keys: readonly Key[], of: (key: Key) => Value) {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>;
}
