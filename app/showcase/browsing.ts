// How a visitor narrows the gallery. Everything stands in the address, so that it works by links and GET forms.

/** What the gallery can be narrowed by. `made` is 产业化: sampled or in production. */
export const facetKeys = ["contest", "track", "award", "origin", "craft", "made", "stage"] as const;
export type FacetKey = (typeof facetKeys)[number];

/** What is asked for: words, and at most one value of each facet. */
export type Choice = { search: string } & Record<FacetKey, string | null>;

/** One released work with the values it has in each facet. Never a sealed one. */
export type Findable = { entryId: string } & Record<FacetKey, readonly string[]>;

export interface FacetOption {
  value: string;
  /** How many works would be shown with it. */
  count: number;
  chosen: boolean;
}

/** The award facet's value for all winners. */
export const anyAward = "any";

const longest = 80;

/** Reads the address; what is not there, or longer than anything we print, is not asked for. */
export function choiceOf(parameters: URLSearchParams): Choice {
  const one = (key: string) => (parameters.get(key) ?? "").trim().slice(0, longest);
  const facets = facetKeys.map((key) => [key, one(key) || null]);
  return { search: one("q"), ...Object.fromEntries(facets) } as Choice;
}

/** The address of a choice with one thing changed, always from its first page; null takes it away. */
export function addressOf(choice: Choice, change: Partial<Choice> = {}): string {
  const { search, ...facets } = { ...choice, ...change };
  const asked = new URLSearchParams();
  if (search) asked.set("q", search);
  for (const key of facetKeys) if (facets[key]) asked.set(key, facets[key]);
  return `?${asked.toString()}`;
}

export const isNarrowed = (choice: Choice): boolean =>
  choice.search !== "" || facetKeys.some((key) => choice[key] !== null);

/** Sealed winners are shown, but nothing of what they look like or hold may be asked: only contest and "all winners". */
export const showsSealed = (choice: Choice): boolean =>
  choice.search === "" &&
  facetKeys.every(
    (key) =>
      choice[key] === null || key === "contest" || (key === "award" && choice.award === anyAward),
  );

/**
 * The works that a choice leaves, in the order they came, and each facet's values with their counts. A facet counts
 * with all others applied and itself left out, so that its other values stay to be chosen; a value that would show
 * nothing is left out unless it is chosen.
 */
export function narrowed(
  works: readonly Findable[],
  choice: Choice,
): { shown: string[]; facets: Record<FacetKey, FacetOption[]> } {
  const fits = (work: Findable, key: FacetKey) => {
    const value = choice[key];
    return value === null || work[key].includes(value);
  };
  const counted = (key: FacetKey): FacetOption[] => {
    const chosen = choice[key];
    const counts = new Map<string, number>(chosen === null ? [] : [[chosen, 0]]);
    for (const work of works)
      if (facetKeys.every((other) => other === key || fits(work, other)))
        for (const value of work[key]) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].map(([value, count]) => ({ value, count, chosen: value === chosen }));
  };
  return {
    shown: works
      .filter((work) => facetKeys.every((key) => fits(work, key)))
      .map(({ entryId }) => entryId),
    facets: Object.fromEntries(facetKeys.map((key) => [key, counted(key)])) as Record<
      FacetKey,
      FacetOption[]
    >,
  };
}
