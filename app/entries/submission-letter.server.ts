import { tell } from "~/people/tell.server";
import type { Tx } from "~/platform/database/database.server";
import { formatInstant } from "~/ui/format";
import { localized, textsFor, type Localized } from "~/ui/localized";
import { letters } from "./letters";

/** What every letter about an entry names. */
export interface AboutEntry {
  entryId: string;
  title: string;
  contest: Localized;
  origin: string;
}

/** Tells the lead that the entry has arrived, with the way to its receipt. */
export const confirmSubmission = (
  tx: Tx,
  {
    entryId,
    title,
    contest,
    origin,
    personId,
    version,
    at,
    lacking,
  }: AboutEntry & {
    personId: string;
    version: number;
    at: Date;
    /** Handed in by its hashes: how many files have not been accepted, and until when they may come. */
    lacking: { missing: number; until: string } | null;
  },
): Promise<void> =>
  tell(tx, personId, {
    kind: "entry",
    href: `/entries/${entryId}/receipt`,
    write: (locale) => {
      const t = textsFor(letters, locale);
      const shown = { title, contest: localized(contest, locale), version };
      const link = `${origin}/entries/${entryId}/receipt`;
      const when = formatInstant(at, { locale, style: "seconds" });
      return {
        line: t.submittedLine(shown),
        subject: t.submittedSubject(shown),
        body: lacking
          ? t.committedBody({
              ...{ ...shown, at: when, link, missing: lacking.missing },
              until: formatInstant(new Date(lacking.until), { locale }),
            })
          : t.submittedBody({ ...shown, at: when, link }),
      };
    },
  });
