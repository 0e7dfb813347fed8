import { deed } from "~/evidence/deed.server";
import { localizedFrom } from "~/people/organisations.server";
import { tell } from "~/people/tell.server";
import type { Tx } from "~/platform/database/database.server";
import { found } from "~/platform/refusal";
import { localized, textsFor, type Locale } from "~/ui/localized";
import type { Audience } from "./audiences";
import { audienceAfter } from "./audience.server";
import { competitionInForce } from "./in-force.server";
import { tellEntrants, type Telling } from "./jobs";
import { contestLetters } from "./letters";

const atATime = 100;

/**
 * Tells the next hundred of those whom an announcement, a new version or a result concerns, and leaves the rest to the
 * next job: nobody waits at the contest's row while thousands are written to.
 */
export const tellNext = deed(
  "competitions.tell-entrants",
  async ({ tx, record, enqueue }, { about, id, origin, after }: Telling) => {
    const news = await newsOf[about](tx, id);
    const people = await audienceAfter(tx, news, after, atATime);
    const { slug, brief } = found(await competitionInForce(tx, { id: news.competitionId }));
    const href = `/competitions/${slug}${news.path}`;
    await tell(tx, people, {
      kind: about === "result" ? "result" : "contest",
      href,
      write: (locale) =>
        news.write(locale, {
          contest: localized(brief.title, locale),
          link: `${origin}${href}`,
        }),
    });
    const last = people.at(-1);
    if (last && people.length === atATime)
      await enqueue(tellEntrants, { about, id, origin, after: last });
    await record({ subject: [about, id], payload: { told: people.length } });
    return { told: people.length };
  },
);

interface About {
  contest: string;
  link: string;
}

const newsOf = { announcement, version, result };

async function announcement(tx: Tx, id: string) {
  const row = await tx.announcement.findUniqueOrThrow({ where: { id } });
  const [title, body] = [localizedFrom(row.title), localizedFrom(row.body)];
  return {
    competitionId: row.competitionId,
    audience: row.audience as Audience,
    path: `/announcements#${id}`,
    write: (locale: Locale, about: About) => {
      const t = textsFor(contestLetters, locale);
      const words = { ...about, title: localized(title, locale), text: localized(body, locale) };
      return {
        line: t.announcedLine(words),
        subject: t.announcedSubject(words),
        body: t.announcedBody(words),
      };
    },
  };
}

async function version(tx: Tx, id: string) {
  const { competitionId, number, reason } = await tx.competitionVersion.findUniqueOrThrow({
    where: { id },
  });
  const audience: Audience = "entrants";
  return {
    competitionId,
    audience,
    path: "/rules#versions",
    write: (locale: Locale, about: About) => {
      const t = textsFor(contestLetters, locale);
      const words = { ...about, number, reason: reason ?? "" };
      return {
        line: t.revisedLine(words),
        subject: t.revisedSubject(words),
        body: t.revisedBody(words),
      };
    },
  };
}

/** That it is there, and where: what it says of anybody's work stands on the pages, never in a message. */
async function result(tx: Tx, id: string) {
  const { competitionId, roundId, final } = await tx.resultApproval.findUniqueOrThrow({
    where: { resultId: id },
  });
  const audience: Audience = final ? "submitted" : "passed";
  return {
    ...{ competitionId, audience, path: final ? "/results" : `/rounds/${roundId}` },
    write: (locale: Locale, about: About) => {
      const t = textsFor(contestLetters, locale);
      return {
        line: final ? t.resultLine(about) : t.listLine(about),
        subject: t.resultSubject(about),
        body: final ? t.resultBody(about) : t.listBody(about),
      };
    },
  };
}
