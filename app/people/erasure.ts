import type { Because } from "~/platform/refusal";

/** What stands where an erased person's name stood. */
export const erasedName = "已注销用户";
/** What stands where a comment of theirs stood that others answered. */
export const erasedWords = "（内容已随账号注销删除）";

/** Something open that only this person can close: what it is and what to do, and where. */
export interface ErasureBlocker {
  because: Because;
  href: string;
}

/** Whom it is about, as the rooms have to know them: by the row, by the name, by the proven and unproven contacts. */
export interface ErasedPerson {
  personId: string;
  pseudonym: string;
  name: string;
  contacts: readonly string[];
}

/**
 * Replaces a person by the name of an erased one in the lines of a team, where the contact or the name is theirs.
 * Lines are as entries/form.ts has them; what is not theirs stays as it is.
 */
export const withoutPerson = <Line extends { name: string; contact: string }>(
  team: readonly Line[],
  { name, contacts }: Pick<ErasedPerson, "name" | "contacts">,
  /** The author's name, which may be another than the account's. */
  authorName: string,
): Line[] =>
  team.map((line) => {
    const known = line.contact.trim().toLowerCase();
    const theirs =
      (known !== "" && contacts.includes(known)) || [name, authorName].includes(line.name.trim());
    return theirs ? { ...line, name: erasedName, contact: "" } : line;
  });
