import { tell } from "~/people/tell.server";
import type { Tx } from "~/platform/database/database.server";
import { textsFor } from "~/ui/localized";
import type { HeldEntry } from "../held-entry.server";
import { commentLetters } from "./letters";

type Commented = HeldEntry & { personId: string; personName: string };

/**
 * The others on the team find a notice, and no message: a talk about boards is many words, and a letter for
 * each would bury what matters. What was said stands in none: it is read on the board.
 */
export const tellTeam = (
  tx: Tx,
  { id: entryId, authors, form, personId, personName }: Commented,
  { board, number, what }: { board: number; number: number; what: "pinned" | "answered" },
): Promise<void> =>
  tell(
    tx,
    authors.flatMap((one) => (one.personId && one.personId !== personId ? [one.personId] : [])),
    {
      ...{ kind: "team", noticeOnly: true },
      href: `/entries/${entryId}/boards/${board}#comment-${number}`,
      write: (locale) => {
        const line = textsFor(commentLetters, locale)[what];
        const told = line({ name: personName, title: form.title, board, number });
        return { line: told, subject: "", body: "" };
      },
    },
  );
