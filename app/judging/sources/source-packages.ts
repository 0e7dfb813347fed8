import { z } from "zod";
import type { Beside } from "../ranking";
import { tallyRead } from "../tally";
import {
  MalformedTally,
  readTallyInput,
  type ReadTallyInput,
  type TallyInput,
} from "../tally-input";
import type { Tally } from "../tally-output";
import { weighedTotal, type WeighedTotal } from "./weighed-total";

/** What a results package holds beside its own input, where each source of judgement has a panel. */
export interface SourceParts {
  /** Whose judgement the package's own input and results are. */
  readonly source?: string;
  /** The others by their source: each a tally's input of its own, with what came out of it. */
  readonly sources?: Readonly<Record<string, TallyInput & { readonly results: Tally }>>;
  /** Of percentiles, with the weights that the brief declares. */
  readonly total?: WeighedTotal;
}

/** The same of a ranking; nothing where all sit on one panel. */
export function sourceParts(beside: Beside | undefined): SourceParts {
  if (!beside) return {};
  const [own, ...others] = beside.sources;
  return {
    source: own!.source,
    sources: Object.fromEntries(
      others.map(({ source, input }) => [
        source,
        { ...input, results: tallyRead(readTallyInput(input)) },
      ]),
    ),
    ...(beside.total && { total: beside.total }),
  };
}

const partsSchema = z.object({
  source: z.string().optional(),
  sources: z.record(z.string(), z.looseObject({ results: z.unknown() })).optional(),
  total: z.looseObject({ weights: z.record(z.string(), z.number().int().positive()) }).optional(),
});

export interface ReadSources {
  source: string | undefined;
  sources: Record<string, { input: ReadTallyInput; results: unknown }> | undefined;
  total: { weights: Record<string, number> } | undefined;
}

/** @throws MalformedTally */
export function readSources(value: unknown): ReadSources {
  const read = partsSchema.safeParse(value);
  if (!read.success) {
    const { path, message } = read.error.issues[0]!;
    throw new MalformedTally(`${path.join(".")}: ${message}.`);
  }
  const { source, sources, total } = read.data;
  return {
    ...{ source, total },
    sources:
      sources &&
      Object.fromEntries(
        Object.entries(sources).map(([name, { results, ...input }]) => [
          name,
          { input: readTallyInput(input), results },
        ]),
      ),
  };
}

/** Every other source tallied again, and the total from all. @throws MalformedTally */
export function retallied(
  { source = "", sources = {}, total }: ReadSources,
  own: Tally,
): { sources: Record<string, Tally>; total: WeighedTotal | null } {
  const again = Object.fromEntries(
    Object.entries(sources).map(([name, { input }]) => [name, tallyRead(input)]),
  );
  const all: Record<string, Tally> = { [source]: own, ...again };
  if (!total) return { sources: again, total: null };
  const weighed = Object.entries(total.weights).map(([name, weightBp]) => {
    const tallied = Object.hasOwn(all, name) ? all[name] : undefined;
    if (!tallied) throw new MalformedTally(`total.weights names ${name}, a source without scores.`);
    return { source: name, weightBp, entries: tallied.entries };
  });
  return { sources: again, total: weighedTotal(weighed) };
}
