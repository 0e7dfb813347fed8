import { readContact } from "~/people/contact";
import type { Because } from "~/platform/refusal";
import { missing as t } from "./checklist-texts";
import type { Member } from "./form";

/** An author as a row: who has confirmed has a person. */
export interface AuthorRow {
  id: string;
  personId: string | null;
  name: string;
  contact: string | null;
  lead: boolean;
  shareBp: number;
}

/** What is wrong with the people of a team, apart from the sum of their shares. */
export function teamFault(team: readonly Member[]): Because | null {
  if (team.length === 0) return t.teamEmpty;
  if (team.filter(({ lead }) => lead).length !== 1) return t.teamLead;
  const seen = new Set<string>();
  for (const { name, contact, shareBp, lead } of team) {
    if (name.trim() === "") return t.teamName;
    const point = readContact(contact);
    if (!point && (!lead || contact.trim() !== "")) return t.teamContact(name);
    if (point && seen.has(point.value)) return t.teamContactTwice(point.value);
    if (point) seen.add(point.value);
    if (!shareBp) return t.teamShare(name);
  }
  return null;
}

/** A team's lines without those of one author: known by the contact, or by the name where there is none. */
export const withoutMember = (
  team: readonly Member[],
  { name, contact }: Pick<AuthorRow, "name" | "contact">,
): Member[] =>
  team.filter((member) => {
    if (member.lead) return true;
    const known = readContact(member.contact)?.value ?? null;
    return contact ? known !== contact : known !== null || member.name.trim() !== name.trim();
  });

/** How the rows have to change so that they say what the team says. */
export interface TeamChange {
  keep: (AuthorRow & { position: number })[];
  add: (Omit<AuthorRow, "id"> & { position: number })[];
  drop: AuthorRow[];
}

/**
 * Compares a team with the rows there are. The lead is the lead; a co-author is recognised by the contact.
 * Who confirmed stays confirmed only while the share stays: to another share one has not agreed.
 */
export function changeOfTeam(rows: readonly AuthorRow[], team: readonly Member[]): TeamChange {
  const left = new Set(rows);
  const change: TeamChange = { keep: [], add: [], drop: [] };
  team.forEach((member, position) => {
    const wanted = {
      name: member.name.trim(),
      contact: readContact(member.contact)?.value ?? null,
      lead: member.lead,
      shareBp: member.shareBp ?? 0,
      position,
    };
    const row = [...left].find((one) =>
      wanted.lead ? one.lead : !one.lead && one.contact !== null && one.contact === wanted.contact,
    );
    if (!row) return void change.add.push({ ...wanted, personId: null });
    left.delete(row);
    const stays = wanted.lead || row.shareBp === wanted.shareBp;
    change.keep.push({ ...row, ...wanted, personId: stays ? row.personId : null });
  });
  change.drop = [...left];
  return change;
}
