import { localized, textsFor, type Locale, type Localized } from "~/ui/localized";
import type { CalendarSource } from "./calendar";
import { contestTexts } from "./contest-texts";
import { turnWords } from "./words";
import type { Brief } from "./brief";
import { finishingEndsAt } from "./finishing";

/**
 * The public dates of a contest: when entries open and close, each round's judging, and when results are due. What
 * is closest to a designer, the close, is an instant of its own.
 */
export function contestCalendar(
  contest: { slug: string; version: number; publishedAt: Date; brief: Brief },
  { locale, origin }: { locale: Locale; origin: string },
): CalendarSource {
  const { slug, version, publishedAt, brief } = contest;
  const [t, turns] = [textsFor(contestTexts, locale), textsFor(turnWords, locale)];
  const name = localized(brief.title, locale);
  const url = `${origin}/competitions/${slug}`;
  const event = (id: string, what: string, at: string, until?: string) => ({
    uid: `${id}.${slug}@${new URL(origin).hostname}`,
    at: new Date(at),
    until: until ? new Date(until) : undefined,
    summary: `${name} · ${what}`,
    url,
  });
  const { opensAt, closesAt, resultsAt } = brief.timetable;
  const finishing = finishingEndsAt(brief.timetable);
  const named = (round: { name: Localized }) =>
    brief.rounds.length > 1 ? localized(round.name, locale) : t.judging;
  return {
    name,
    stamp: publishedAt,
    sequence: version - 1,
    events: [
      event("opens", turns.opensAt, opensAt),
      event("closes", turns.closesAt, closesAt),
      ...(finishing ? [event("finishing", turns.finishingEndsAt, finishing)] : []),
      ...brief.rounds.map((round) =>
        event(`round-${round.id}`, named(round), round.judgingOpensAt, round.judgingClosesAt),
      ),
      event("results", t.results, resultsAt),
    ],
  };
}
