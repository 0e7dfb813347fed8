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
  contestsOf,
  facetRows,
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

/** What marks say of works, from the room above: the stage a work has reached, and what that comes to. */
type MarksInForce = () => Promise<Record<string, { stage: string; made: readonly string[] }>>;
const noMarks: MarksInForce = () => Promise.resolve({});

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
  { page = 1, choice = everything, marksInForce = noMarks }: Partial<Browse> = {},
) {
  const terms = termsAsked(choice.search);
  // What holds no word at all can be found nowhere.
  const nothing = choice.search !== "" && terms.length === 0;
  const open = nothing ? [] : await facetRows({ slug, terms });
  const [contestOf, marks] = await Promise.all([contestsOf(open), marksInForce()]);
  const names = new Map<string, Localized>();
  const named = (name: Localized, value = name.zh) => {
    names.set(value, name);
    return value;
  };
  const findable = open.map((row): Findable => {
    const { slug, brief } = contestOf(row);
    const { title, tracks, prizes } = brief;
    const prize = prizes.find(({ id }) => id === row.prizeId);
    const track = tracks.find(({ id }) => id === row.trackId);
    const mark = marks[row.entryId];
    return {
      entryId: row.entryId,
      contest: [named(title, slug)],
      track: track ? [named(track.name)] : [],
      award: prize ? [anyAward, named(prize.name)] : [],
      origin: row.origins,
      craft: row.crafts,
      made: mark?.made ?? [],
      stage: mark ? [mark.stage] : [],
    };
  });
  const { shown, facets } = narrowed(findable, choice);
  const entryIds = shown.slice((page - 1) * worksOfPage, page * worksOfPage);
  const onPage = await announcedRows({ released: true, entryIds, take: worksOfPage });
  const filesOf = await filesOfSubmissions(onPage);
  return {
    works: onPage.map((row) => lineOf(row, contestOf(row).brief, filesOf(row.submissionId))),
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
  marksInForce: MarksInForce;
}

const everything = choiceOf(new URLSearchParams());
const noFiles: PublicFiles = { boards: [], garment: null };

async function sealedWinners(slug: string | null): Promise<SealedLine[]> {
  const shut = await announcedRows({ released: false, slug, take: mostSealed });
  const contestOf = await contestsOf(shut);
  return shut.map((row) => {
    const { title, designers, award } = lineOf(row, contestOf(row).brief, noFiles);
    return { title, designers, award: award! };
  });
}

/** The works that were released last. */
export async function newestWorks(take: number): Promise<WorkLine[]> {
  const open = await announcedRows({ released: true, newest: true, take });
  const [filesOf, contestOf] = await Promise.all([filesOfSubmissions(open), contestsOf(open)]);
  return open.map((row) => lineOf(row, contestOf(row).brief, filesOf(row.submissionId)));
}
