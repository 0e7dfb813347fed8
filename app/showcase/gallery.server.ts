import type { Localized } from "~/ui/localized";
import {
  anyAward,
  choiceOf,
  facetKeys,
  narrowed,
  showsSealed,
  type Choice,
  type FacetKey,
  type FacetOption,
  type Findable,
} from "./browsing";
import type { PublicFiles } from "./public-files";
import {
  announcedRows,
  briefsOf,
  filesOfSubmissions,
  lineOf,
  type WorkLine,
} from "./queries.server";
import { termsAsked } from "./terms";

/** An announced winner that is still sealed: what a 公示 may say of it, and nothing of what it looks like. */
export interface SealedLine {
  title: string;
  designers: string[];
  award: { name: Localized; rank: number };
}

/** How many works a page of the gallery shows. */
export const worksOfPage = 24;
const mostSealed = 60;
/** More released works than any installation has; beyond them the gallery would want its own index. */
const mostWorks = 20_000;

/** What marks say of works, from the room above: the stage a work has reached, and what that comes to. */
export type MarksOf = (
  entryIds: readonly string[],
) => Promise<Record<string, { stage: string; made: readonly string[] }>>;
const noMarks: MarksOf = () => Promise.resolve({});

/** A facet's value with the words it is shown by, where the contests themselves give them. */
export interface NamedOption extends FacetOption {
  name: Localized | null;
}

/**
 * One page of the gallery, from 1: what a choice leaves of the released works, and the facets to narrow it by. Winners
 * that are still sealed stand at the end of a gallery that is not searched; they are in no count and no facet.
 */
export async function gallery(
  slug: string | null,
  { page = 1, choice = everything, marksOf = noMarks }: Partial<Browse> = {},
) {
  const terms = termsAsked(choice.search);
  // What holds no word at all can be found nowhere.
  const nothing = choice.search !== "" && terms.length === 0;
  const open = nothing ? [] : await announcedRows({ released: true, slug, terms, take: mostWorks });
  const [briefOf, marks] = await Promise.all([
    briefsOf(open),
    marksOf(open.map(({ entryId }) => entryId)),
  ]);
  const names = new Map<string, Localized>();
  const named = (name: Localized, value = name.zh) => {
    names.set(value, name);
    return value;
  };
  const findable = open.map((row): Findable => {
    const { track, award } = lineOf(row, briefOf(row), noFiles);
    const mark = marks[row.entryId];
    return {
      entryId: row.entryId,
      contest: [named(briefOf(row).title, row.slug)],
      track: [named(track)],
      award: award ? [anyAward, named(award.name)] : [],
      origin: row.content.origins ?? [],
      craft: row.content.crafts ?? [],
      made: mark?.made ?? [],
      stage: mark ? [mark.stage] : [],
    };
  });
  const { shown, facets } = narrowed(findable, choice);
  const rows = new Map(open.map((row) => [row.entryId, row]));
  const onPage = shown
    .slice((page - 1) * worksOfPage, page * worksOfPage)
    .map((id) => rows.get(id)!);
  const filesOf = await filesOfSubmissions(onPage);
  return {
    works: onPage.map((row) => lineOf(row, briefOf(row), filesOf(row.submissionId))),
    sealed: page === 1 && showsSealed(choice) ? await sealedWinners(slug ?? choice.contest) : [],
    count: shown.length,
    page,
    more: shown.length > page * worksOfPage,
    facets: Object.fromEntries(
      facetKeys.map((key) => [
        key,
        facets[key].map((option) => ({ ...option, name: names.get(option.value) ?? null })),
      ]),
    ) as Record<FacetKey, NamedOption[]>,
  };
}

interface Browse {
  page: number;
  choice: Choice;
  marksOf: MarksOf;
}

const everything = choiceOf(new URLSearchParams());
const noFiles: PublicFiles = { boards: [], garment: null };

async function sealedWinners(slug: string | null): Promise<SealedLine[]> {
  const shut = await announcedRows({ released: false, slug, take: mostSealed });
  const briefOf = await briefsOf(shut);
  return shut.map((row) => {
    const { title, designers, award } = lineOf(row, briefOf(row), noFiles);
    return { title, designers, award: award! };
  });
}

/** The works that were released last. */
export async function newestWorks(take: number): Promise<WorkLine[]> {
  const open = await announcedRows({ released: true, newest: true, take });
  const [filesOf, briefOf] = await Promise.all([filesOfSubmissions(open), briefsOf(open)]);
  return open.map((row) => lineOf(row, briefOf(row), filesOf(row.submissionId)));
}
