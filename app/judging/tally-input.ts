import { z } from "zod";

/** What a tally refuses, as one sentence that names the place. */
export class MalformedTally extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "MalformedTally";
  }
}

/** Ids are text; a number is read as its text, so that a table keyed 1, 2, 3 needs no rewriting. */
const id = z.union([z.string().min(1), z.number().transform(String)]);

const scoreRow = z.object({
  juror: id,
  entry: id,
  criterion: id.default("score"),
  value: z.number(),
});

const comparisonRow = z.object({
  juror: id,
  left: id,
  right: id,
  winner: z.enum(["left", "right", "tie"]),
});

/**
 * The shape of a tally's input; unknown keys are ignored. Meaning (duplicates, gaps, the scale) is
 * checked where the table is made, by {@link checkScores} and {@link checkComparisons}.
 */
export const tallyInputSchema = z.object({
  method: z.enum(["mean", "trimmed", "additive", "mixed", "pairwise"]),
  scores: z.array(scoreRow).optional(),
  comparisons: z.array(comparisonRow).optional(),
  weights: z.record(z.string(), z.number().nonnegative()).optional(),
  scale: z
    .object({ min: z.number(), max: z.number() })
    .refine(({ min, max }) => min < max, "has its min not below its max")
    .optional(),
  options: z
    .object({
      orderEffect: z.boolean().optional(),
      ridge: z.number().nonnegative().optional(),
    })
    .optional(),
});

/** What a caller may hand in; `criterion` may be left out. */
export type TallyInput = z.input<typeof tallyInputSchema>;
/** The same, read: every score names its criterion. */
export type ReadTallyInput = z.output<typeof tallyInputSchema>;
export type ScoreRow = ReadTallyInput["scores"] extends (infer Row)[] | undefined ? Row : never;
export type ComparisonRow = z.output<typeof comparisonRow>;

/** Reads anything as a tally's input. @throws MalformedTally with one sentence. */
export function readTallyInput(value: unknown): ReadTallyInput {
  const scores = (value as { scores?: unknown } | null)?.scores;
  const plain = Array.isArray(scores) && scores.every(isPlain);
  const read = tallyInputSchema.safeParse(
    plain ? { ...(value as object), scores: undefined } : value,
  );
  if (read.success) return plain ? { ...read.data, scores } : read.data;
  const issue = read.error.issues[0]!;
  throw new MalformedTally(`${placeOf(issue.path)}: ${issue.message}.`);
}

/** A score that reads as it stands. A hundred thousand of them are looked at here in a tenth of the schema's time. */
function isPlain(row: unknown): row is ScoreRow {
  const { juror, entry, criterion, value } = (row ?? {}) as Record<string, unknown>;
  return isId(juror) && isId(entry) && isId(criterion) && Number.isFinite(value);
}

const isId = (given: unknown): given is string => typeof given === "string" && given !== "";

/** scores[3].value, as a person would point at it. */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`));
  return place.join("").replace(/^\./, "") || "The input";
}

/** The comparisons, present and each between two entries. @throws MalformedTally */
export function checkComparisons(input: ReadTallyInput): ComparisonRow[] {
  const comparisons = input.comparisons ?? [];
  if (comparisons.length === 0) throw new MalformedTally("There are no comparisons to tally.");
  for (const { left, right, juror } of comparisons) {
    if (left === right) {
      throw new MalformedTally(`Juror ${juror} compared the entry ${left} with itself.`);
    }
  }
  return comparisons;
}

/** The scores, present, within the scale and in known criteria. @throws MalformedTally */
export function checkScores(input: ReadTallyInput): ScoreRow[] {
  const scores = input.scores ?? [];
  if (scores.length === 0) throw new MalformedTally("There are no scores to tally.");
  const known = input.weights && new Set(Object.keys(input.weights));
  for (const { juror, entry, criterion, value } of scores) {
    if (known && !known.has(criterion)) {
      throw new MalformedTally(
        `Juror ${juror} scored entry ${entry} on ${criterion}, a criterion without a weight.`,
      );
    }
    if (input.scale && (value < input.scale.min || value > input.scale.max)) {
      throw new MalformedTally(
        `Juror ${juror} gave entry ${entry} ${value}, outside the scale ` +
          `${input.scale.min} to ${input.scale.max}.`,
      );
    }
  }
  return scores;
}
