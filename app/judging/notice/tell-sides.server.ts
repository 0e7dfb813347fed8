import { tell } from "~/people/tell.server";
import type { Tx } from "~/platform/database/database.server";
import type { Locale } from "~/ui/localized";

/** The same to several: a notice in the application under the letter's subject, and the letter itself. */
export async function tellAll(
  tx: Tx,
  objectionId: string,
  personIds: readonly (string | null)[],
  write: (locale: Locale) => { subject: string; body: string },
): Promise<void> {
  const reached = personIds.filter((personId) => personId !== null);
  await tell(tx, reached, {
    kind: "result",
    href: `/objections/${objectionId}`,
    write: (locale) => {
      const letter = write(locale);
      return { line: letter.subject, ...letter };
    },
  });
}
