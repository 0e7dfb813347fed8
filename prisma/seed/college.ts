import { acceptAuthorship } from "~/entries/accept-authorship.server";
import { grantQuota } from "~/entries/batch/grant-quota.server";
import { keepSheet } from "~/entries/batch/keep-sheet.server";
import { recommendEntries } from "~/entries/batch/recommend-entries.server";
import type { SheetRow } from "~/entries/batch/sheet";
import { isSignedIn } from "~/people/viewer";
import { loadViewer } from "~/people/viewer.server";
import { database } from "~/platform/database/database.server";
import { organisation, settler, type Settler } from "./people";

/** A school that recommends its students' works. */
export interface College {
  id: string;
  manager: Settler;
  name: string;
}

export async function college(steward: Settler): Promise<College> {
  const manager = await settler("秦若兰", "college");
  const name = "湘江纺织服装学院（演示）";
  const id = await organisation(manager, steward, "college", {
    ...{ zh: name, en: "Xiangjiang College of Textiles (demo)" },
  });
  return { id, manager, name };
}

type Cells = SheetRow["cells"];

/** 汇总表 with these works, confirmed: drafts are open, and their designers are invited. */
export async function recommend(
  { id, manager }: College,
  { slug, origin }: { slug: string; origin: string },
  works: readonly Cells[],
): Promise<void> {
  const viewer = await loadViewer(database(), manager.personId);
  if (!isSignedIn(viewer)) throw new Error("The demo's school has no manager.");
  const rows = works.map((cells, index) => ({ number: index + 2, cells, formulas: [] }));
  const where = { slug, organisationId: id };
  const { sheetId } = await keepSheet(viewer, where, { name: "汇总表.xlsx", rows });
  await recommendEntries(manager, { sheetId, origin });
}

export const grantPlaces = (organiser: Settler, slug: string, { id }: College, places: number) =>
  grantQuota(organiser, { slug, organisationId: id, places });

/** The designer follows the newest invitation that was sent to them, and the draft is theirs. */
export async function joined(who: Settler, origin: string): Promise<string> {
  const letter = await database().outboxMessage.findFirstOrThrow({
    where: { recipient: who.contact },
    orderBy: { createdAt: "desc" },
  });
  const [, entryId, token] = /entries\/(\w+)\/team-invitation\?token=([\w-]+)/.exec(letter.body)!;
  await acceptAuthorship(who, { entryId: entryId!, token: token!, origin });
  return entryId!;
}
