import type { InForce } from "~/competitions/in-force.server";
import { tell } from "~/people/tell.server";
import type { Tx } from "~/platform/database/database.server";
import { localized, textsFor } from "~/ui/localized";
import { deliberationLetters } from "./letters";

/** Tells those who are asked that they are, or that minutes wait for their signature. Nobody who is recused. */
export async function tellOfDeliberation(
  tx: Tx,
  contest: InForce,
  what: "opened" | "written",
  deliberationId: string,
  seats: readonly { id: string; personId: string }[],
  origin: string,
): Promise<void> {
  for (const { id, personId } of seats) {
    const href = `/jury/${id}/deliberations/${deliberationId}`;
    await tell(tx, personId, {
      ...{ kind: "judging", href },
      write: (locale) => {
        const t = textsFor(deliberationLetters, locale);
        const shown = {
          contest: localized(contest.brief.title, locale),
          link: `${origin}${href}`,
        };
        return {
          line: t[`${what}Line`](shown),
          subject: t[`${what}Subject`](shown),
          body: t[`${what}Body`](shown),
        };
      },
    });
  }
}
