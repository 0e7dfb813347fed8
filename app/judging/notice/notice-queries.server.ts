import { competitionInForce, type InForce } from "~/competitions/in-force.server";
import type { ObjectionTerms } from "~/competitions/objection-terms";
import { shownNumber } from "~/entries/candidate-numbers";
import { isSignedIn, type Viewer } from "~/people/viewer";
import { localizedFrom } from "~/people/organisations.server";
import { database, type Database } from "~/platform/database/database.server";
import { found, unknown, type Because } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { mayManage } from "~/competitions/permissions";
import { vacantPlaces } from "../awards";
import { honours, type Honour } from "../honours.server";
import { laidOpen } from "./laid-open.server";
import { mayObject } from "./notice-permissions";
import type { Finality } from "./notice-window";
import { standingResult } from "./standing-result.server";

/** An objection as a list names it. */
export interface ObjectionLine {
  id: string;
  number: number;
  state: "open" | "upheld" | "rejected";
  dueAt: string;
}

/** 公示: what all the world may read of an announced result, and until when it may object. */
export interface NoticePage {
  slug: string;
  title: Localized;
  hostName: Localized;
  issuedAs: string | null;
  now: string;
  announcedAt: string;
  window: { opensAt: string; closesAt: string } | null;
  finality: Finality;
  concludedAt: string | null;
  terms: ObjectionTerms;
  honours: Honour[];
  /** 空缺: places that nobody was given, and why people decided so; null where the ranking left them. */
  vacant: { prize: Localized; places: number }[];
  vacantReason: string | null;
  /** Objections that this person filed, or that are about their own work. */
  yours: ObjectionLine[];
  /** Once final: how many objections there were, and how many were upheld. */
  count: { filed: number; upheld: number } | null;
  mayManage: boolean;
}

export async function noticePage(viewer: Viewer, slug: string): Promise<NoticePage> {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  const standing = found(await standingResult(db, contest));
  const { window, finality, concludedAt, resultId, now, announcedAt } = standing;
  const { title, prizes, issuedAs, objections: terms } = contest.brief;
  const given = await honours(db, resultId, prizes);
  const host = await db.organisation.findUniqueOrThrow({ where: { id: contest.hostId } });
  return {
    ...{ slug, title, terms, finality, issuedAs: issuedAs ?? null },
    hostName: localizedFrom(host.name),
    now: now.toISOString(),
    announcedAt: announcedAt.toISOString(),
    window: window && {
      opensAt: window.opensAt.toISOString(),
      closesAt: window.closesAt.toISOString(),
    },
    concludedAt: concludedAt?.toISOString() ?? null,
    honours: given,
    vacant: vacantPlaces(prizes, given).map(({ prize, places }) => ({ prize: prize.name, places })),
    vacantReason: standing.content.rules.awardsReason,
    yours: await objectionsOf(db, viewer, resultId),
    count: finality === "final" && window ? await countOf(db, resultId) : null,
    mayManage: mayManage(viewer, contest),
  };
}

/** The notice of an earlier round, as it stands beside its list. */
export interface RoundNotice {
  now: string;
  window: { opensAt: string; closesAt: string };
  open: boolean;
  terms: ObjectionTerms;
  yours: ObjectionLine[];
  /** All objections to the list, for those who run the contest. */
  all: ObjectionLine[] | null;
}

/** null where the brief has none after this round, or its list is not announced. */
export async function roundNotice(
  viewer: Viewer,
  contest: InForce,
  roundId: string,
): Promise<RoundNotice | null> {
  const db = database();
  const open = await laidOpen(db, contest, roundId);
  if (!open?.window) return null;
  const { window, terms, finality, resultId, now } = open;
  const manages = mayManage(viewer, contest);
  return {
    ...{ terms, now: now.toISOString(), open: finality === "open" },
    window: { opensAt: window.opensAt.toISOString(), closesAt: window.closesAt.toISOString() },
    yours: await objectionsOf(db, viewer, resultId),
    all: manages ? await objectionsTo(db, resultId) : null,
  };
}

/** Every objection to a result or a list, by number. */
export async function objectionsTo(db: Database, resultId: string): Promise<ObjectionLine[]> {
  const rows = await db.objection.findMany({
    where: { resultId },
    include: { decision: true },
    orderBy: { number: "asc" },
  });
  return rows.map(lineOf);
}

async function objectionsOf(
  db: Database,
  viewer: Viewer,
  resultId: string,
): Promise<ObjectionLine[]> {
  if (!isSignedIn(viewer)) return [];
  const own = { personId: viewer.person.id };
  const rows = await db.objection.findMany({
    where: {
      resultId,
      OR: [{ filedById: own.personId }, { entry: { authors: { some: own } } }],
    },
    include: { decision: true },
    orderBy: { number: "asc" },
  });
  return rows.map(lineOf);
}

const lineOf = (row: {
  id: string;
  number: number;
  dueAt: Date;
  decision: { upheld: boolean } | null;
}): ObjectionLine => ({
  ...{ id: row.id, number: row.number, dueAt: row.dueAt.toISOString() },
  state: !row.decision ? "open" : row.decision.upheld ? "upheld" : "rejected",
});

const countOf = async (db: Database, resultId: string) => ({
  filed: await db.objection.count({ where: { resultId } }),
  upheld: await db.objection.count({ where: { resultId, decision: { upheld: true } } }),
});

/** What the form to object offers, or why this person cannot object now. */
export interface ObjectionForm {
  slug: string;
  title: Localized;
  /** The page on which what is objected to lies open. */
  notice: string;
  now: string;
  closesAt: string | null;
  terms: ObjectionTerms;
  because: Because | null;
  /** Of an earlier round without a title: what a work is called, its next jurors read without names. */
  entries: { number: number; shown: string; title: string | null }[];
}

export async function objectionForm(
  viewer: Viewer,
  slug: string,
  roundId: string | null = null,
): Promise<ObjectionForm> {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  const open = found(await laidOpen(db, contest, roundId));
  if (!isSignedIn(viewer)) throw unknown();
  const own = { personId: viewer.person.id };
  const decision = mayObject(viewer, contest, {
    window: open.window,
    ofRound: open.round !== null,
    now: open.now,
    verified: (await db.contact.count({ where: { ...own, verifiedAt: { not: null } } })) > 0,
    ownEntry: false,
    filed: await db.objection.count({
      where: { competitionId: contest.id, filedById: own.personId },
    }),
  });
  const { title, prizes } = contest.brief;
  const named = open.round ? [] : await honours(db, open.resultId, prizes);
  return {
    ...{ slug, title, terms: open.terms, now: open.now.toISOString() },
    notice: `/competitions/${slug}/${open.round ? `rounds/${open.round.id}` : "notice"}`,
    closesAt: open.window?.closesAt.toISOString() ?? null,
    because: decision.allowed ? null : decision.because,
    entries: open.entries
      .map(({ candidateNumber }) => candidateNumber)
      .sort((one, other) => one - other)
      .map((number) => {
        const shown = shownNumber(number);
        return { number, shown, title: named.find((one) => one.number === shown)?.title ?? null };
      }),
  };
}
