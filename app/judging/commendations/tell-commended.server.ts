import type { InForce } from "~/competitions/in-force.server";
import { holdersOf } from "~/people/queries.server";
import { tell } from "~/people/tell.server";
import type { Tx } from "~/platform/database/database.server";
import { localized, textsFor } from "~/ui/localized";
import { commendedIn } from "./commendation-queries.server";
import { commendationLetters } from "./letters";

/** Tells those who manage a commended organisation. An advisor has no account of their own here. */
export async function tellCommended(tx: Tx, contest: InForce, origin: string): Promise<void> {
  const href = `/competitions/${contest.slug}/results`;
  for (const { name, to } of await commendedIn(tx, contest)) {
    const managers: string[] = [];
    for (const { key } of to) {
      const holders = await holdersOf(tx, {
        ...{ scopeKind: "organisation", scopeId: key, role: "manager" },
      });
      managers.push(...holders.map(({ personId }) => personId));
    }
    await tell(tx, managers, {
      ...{ kind: "result", href },
      write: (locale) => {
        const t = textsFor(commendationLetters, locale);
        const shown = {
          contest: localized(contest.brief.title, locale),
          commendation: localized(name, locale),
          link: `${origin}${href}`,
        };
        return { line: t.line(shown), subject: t.subject(shown), body: t.body(shown) };
      },
    });
  }
}
