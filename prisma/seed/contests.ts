import { openCompetition } from "~/competitions/open-competition.server";
import { publishCompetition } from "~/competitions/publish-competition.server";
import { saveBrief } from "~/competitions/save-brief.server";
import type { Brief } from "~/competitions/brief";
import { database } from "~/platform/database/database.server";
import type { Localized } from "~/ui/localized";
import type { Calendar } from "./calendar";
import type { Settler } from "./people";

/** Days from the demo's today at which a contest turns. */
export interface Turns {
  published: number;
  opens: number;
  closes: number;
  judgingOpens: number;
  judgingCloses: number;
  results: number;
}

export interface Contest {
  id: string;
  slug: string;
  turns: Turns;
}

/** A contest from the template, with its own dates, published as any other. */
export async function contest(
  calendar: Calendar,
  organiser: Settler,
  hostId: string,
  about: {
    title: Localized;
    theme: Localized;
    summary: Localized;
    prizes?: Record<string, number>;
  },
  turns: Turns,
): Promise<Contest> {
  await calendar.turnTo(turns.published);
  const { title, theme, summary } = about;
  const { id, slug } = await openCompetition(organiser, { template: "provincial", hostId, title });
  const held = await database().competition.findUniqueOrThrow({ where: { id } });
  const draft = held.draft as unknown as Brief;
  // Contests turn at full hours, as people announce them.
  const hour = 3_600_000;
  const at = (days: number) =>
    new Date(Math.floor(calendar.daysFromToday(days).getTime() / hour) * hour).toISOString();
  const timetable = {
    opensAt: at(turns.opens),
    closesAt: at(turns.closes),
    resultsAt: at(turns.results),
  };
  const judged = {
    judgingOpensAt: at(turns.judgingOpens),
    judgingClosesAt: at(turns.judgingCloses),
    noticeDays: 0,
  };
  const rounds = draft.rounds.map((round) => ({ ...round, ...judged }));
  const prizes = draft.prizes.map((prize) => ({
    ...prize,
    count: about.prizes?.[prize.id] ?? prize.count,
  }));
  const { revision } = await saveBrief(organiser, {
    slug,
    revision: held.revision,
    draft: { ...draft, theme, summary, timetable, rounds, prizes } as never,
  });
  await publishCompetition(organiser, { slug, revision });
  return { id, slug, turns };
}
