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
 * Tells the next hundred of those whom an announcement or a new version concerns, and leaves the rest to the
 * next job: nobody waits at the contest's row while thousands are written to.
 */
export const tellNext = deed(
  "competitions.tell-entrants",
  async ({ tx, record, enqueue }, { about, id, origin, after }: Telling) => {
    const news = about === "announcement" ? await announcement(tx, id) : await version(tx, id);
    const people = await audienceAfter(tx, news, after, atATime);
    const { slug, brief } = found(await competitionInForce(tx, { id: news.competitionId }));
    const href = `/competitions/${slug}${news.path}`;
    await tell(tx, people, {
      kind: "contest",
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
