import type { Localized } from "~/ui/localized";

/** What may wait for a designer, in the order in which things without a day are told. */
const acts = [
  "invitation",
  "file",
  "lacking",
  "screening",
  "anonymity",
  "declaration",
  "unsent",
  "ready",
  "draft",
  "objection",
  "agreement",
  "garment",
  "enquiry",
  "mark",
  "releaseConsent",
  "release",
] as const;
/** What has happened and asks for nothing: told last. */
const news = ["promoted", "result"] as const;
const kinds = [...acts, ...news] as const;
export type AwaitedKind = (typeof kinds)[number];

/** One of one's own works, as far as something may wait in it. Withdrawn ones are not asked about. */
export interface WorkFacts {
  entryId: string;
  title: string;
  contest: { id: string; title: Localized; closesAt: string };
  lead: boolean;
  /** The contest still takes entries. */
  open: boolean;
  /** Not every round has been judged: eligibility is still asked. */
  running: boolean;
  submitted: boolean;
  /** Lines of the checklist that are not done, and all of them. */
  missing: number;
  lines: number;
  refusedFiles: number;
  /** Files of the version that counts that were handed in by their hashes and have not come. */
  lacking: { count: number; until: string } | null;
  /** The draft says something else than the version that counts. */
  changed: boolean;
  /** What screening and the anonymity check said of the newest version. */
  screenedOut: boolean;
  toChange: boolean;
  /** The contest asks its authors to declare themselves, and this one has not. */
  undeclared: boolean;
}

/** An invitation to confirm authorship that is open to a contact of this person. */
export interface InvitationFacts {
  entryId: string;
  title: string;
  contest: Localized;
  expiresAt: string;
}

/** What a room above this one knows to wait in a work. `href`: where it is done. */
export interface AwaitedAbove {
  kind: AwaitedKind;
  entryId: string;
  /** An ISO instant; may have passed. null: whenever one likes. */
  due: string | null;
  href: string;
}

/** One thing that waits for a person: which, in what, by when, and where it is done. */
export interface Awaited extends AwaitedAbove {
  title: string;
  contest: Localized;
  /** How many of how many, where that can be counted. */
  count: { left: number; all: number } | null;
  /** Nothing is asked; it is told. */
  news: boolean;
}

/** What waits in a work while its contest is open, or as long as it runs. */
function inWork(work: WorkFacts): Pick<Awaited, "kind" | "due" | "href" | "count">[] {
  const { entryId, lead, open, submitted, missing, lines, refusedFiles } = work;
  const here = `/entries/${entryId}`;
  const due = open ? work.contest.closesAt : null;
  const item = (kind: AwaitedKind, href: string, count: Awaited["count"] = null) => ({
    ...{ kind, due, href, count },
  });
  const found: ReturnType<typeof inWork> = [];
  if (open && refusedFiles > 0)
    found.push(item("file", `${here}#boards`, { left: refusedFiles, all: refusedFiles }));
  if (work.lacking) {
    const { count, until } = work.lacking;
    found.push({
      ...item("lacking", `${here}#lacking`, { left: count, all: count }),
      due: until,
    });
  }
  if (open && work.screenedOut) found.push(item("screening", here));
  if (open && work.toChange) found.push(item("anonymity", here));
  if (work.running && work.undeclared) found.push(item("declaration", `${here}/declarations`));
  if (open && missing > 0 && (!submitted || work.changed))
    found.push(item("draft", here, { left: missing, all: lines }));
  // To hand in is the lead's; a co-author is told only what a co-author can do.
  else if (open && lead && !submitted) found.push(item("ready", `${here}/submission`));
  else if (open && lead && work.changed) found.push(item("unsent", `${here}/submission`));
  return found;
}

/**
 * Everything that waits for a designer, the most urgent first: what has a day by its day (what is overdue
 * stands at the head), then what has none, then what is only told. A contest asks for one declaration,
 * however many works one has in it.
 */
export function awaiting(
  works: readonly WorkFacts[],
  invitations: readonly InvitationFacts[],
  above: readonly AwaitedAbove[],
): Awaited[] {
  const declared = new Set<string>();
  const own = works.flatMap((work) =>
    inWork(work)
      .filter(({ kind }) => kind !== "declaration" || isFirst(declared, work.contest.id))
      .map((item) => ({
        ...item,
        ...{ entryId: work.entryId, title: work.title, contest: work.contest.title, news: false },
      })),
  );
  const invited = invitations.map(({ entryId, expiresAt, title, contest }): Awaited => ({
    ...{ kind: "invitation", entryId, title, contest, due: expiresAt, count: null, news: false },
    href: `/entries/${entryId}/team-invitation`,
  }));
  const later = above.flatMap((item): Awaited[] => {
    const work = works.find(({ entryId }) => entryId === item.entryId);
    if (!work) return [];
    const { title, contest } = work;
    return [{ ...item, title, contest: contest.title, count: null, news: isNews(item.kind) }];
  });
  return [...invited, ...own, ...later].sort(
    (one, other) =>
      Number(one.news) - Number(other.news) ||
      instantOf(one) - instantOf(other) ||
      kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
      (one.entryId < other.entryId ? -1 : 1),
  );
}

const isNews = (kind: AwaitedKind): boolean => news.some((one) => one === kind);
/** What has no day comes after everything that has one. */
const instantOf = ({ due }: Awaited): number => (due ? Date.parse(due) : Number.MAX_SAFE_INTEGER);

function isFirst(seen: Set<string>, id: string): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  return true;
}
