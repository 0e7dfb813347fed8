import { Readable } from "node:stream";
import { acceptAuthorship } from "~/entries/accept-authorship.server";
import { attachTo } from "~/entries/attach-file.server";
import { pinNote } from "~/entries/notes/pin-note.server";
import { openEntry } from "~/entries/open-entry.server";
import { saveDraft } from "~/entries/save-draft.server";
import { submitEntry } from "~/entries/submit-entry.server";
import { system } from "~/evidence/deed.server";
import { keepInspection } from "~/media/keep-inspection.server";
import type { FileKind } from "~/media/kinds";
import { receiveFile } from "~/media/receive-file.server";
import type { Destination } from "~/media/uploads/destination.server";
import type { Viewer } from "~/people/viewer";
import { loadViewer } from "~/people/viewer.server";
import { database } from "~/platform/database/database.server";
import type { WorkRecipe } from "./art/recipe";
import { joined, recommend, type College } from "./college";
import { findable } from "./findable";
import { settler, type Settler } from "./people";
import type { DrawnFile, Studio } from "./studio";

export const demoOrigin = "http://demo.invalid";

const trackIds: Record<WorkRecipe["track"], string> = {
  职业服: "workwear",
  休闲服: "casual",
  礼服: "formal",
};
const dimensionIds: Record<WorkRecipe["dimensions"][number], string> = {
  形象设计: "image",
  织物结构设计: "fabric-structure",
  材质组合设计: "material",
  款式设计: "style",
};

/** What a draft may still lack. */
type Lacking = "garment" | "materials" | "aiUse" | "pledge";

export interface Entered {
  entryId: string;
  lead: Settler;
  coAuthors: Settler[];
  recipe: WorkRecipe;
}

/** Each author of a work has an address of their own, so that one sees who has come already. */
export const addressOf = ({ key }: WorkRecipe, place: number) =>
  place === 0 ? key : `${key}-${place + 1}`;

/** How a work came about, beside its recipe. */
export interface Beginning {
  /** Who leads it, where that is somebody whom the demo knows already. */
  lead?: Settler;
  leaveOut?: Lacking[];
  /** 学校或单位 and 指导教师. */
  school?: { unit: string; advisors: string };
  /** The school that recommends it, and so opens its draft. */
  by?: College;
  /** A board that is not of its own drawing. */
  borrowed?: DrawnFile;
  /** What is written under the statement. */
  signature?: string;
}

/** A designer with their team, who begin an entry, fill its form and bring its files. */
export async function begun(
  studio: Studio,
  slug: string,
  recipe: WorkRecipe,
  beginning: Beginning = {},
): Promise<Entered> {
  const { lead, leaveOut = [], school, by, borrowed, signature = "" } = beginning;
  const has = (part: Lacking) => !leaveOut.includes(part);
  const team: Settler[] = [];
  for (const [index, { name }] of recipe.team.entries())
    team.push(index === 0 && lead ? lead : await settler(name, addressOf(recipe, index)));
  const [first, ...coAuthors] = team as [Settler, ...Settler[]];
  const entryId = by
    ? await opened(by, slug, recipe, first, school)
    : (await openEntry(first, { slug })).entryId;
  const { revision } = await database().entry.findUniqueOrThrow({ where: { id: entryId } });
  const saved = await saveDraft(first, {
    entryId,
    revision,
    form: {
      title: recipe.title.zh,
      statement: recipe.statement.zh + signature,
      trackId: trackIds[recipe.track],
      dimensions: recipe.dimensions.map((name) => dimensionIds[name]),
      huxiangSource: recipe.huxiangSource.zh,
      ...findable(recipe),
      ...school,
      materials: has("materials")
        ? recipe.materials.map(({ name, percent }) => ({ name: name.zh, percent }))
        : [],
      aiUse: { used: has("aiUse") ? false : null, description: "" },
      originality: true,
      elsewhere: { submitted: false },
      employment: { made: false },
      pledge: has("pledge") ? { name: first.name, version: "2026-1" } : { name: "", version: "" },
      team: recipe.team.map(({ shareBp }, index) => ({
        name: team[index]!.name,
        contact: index === 0 ? "" : team[index]!.contact,
        shareBp,
        lead: index === 0,
      })),
    },
  });
  if (!saved.saved) throw new Error("The demo's draft was not saved.");
  const { boards, garment } = await studio.files(recipe.key);
  for (const board of [...boards, ...(borrowed ? [borrowed] : [])])
    await bring(first, entryId, "board", board);
  if (has("garment")) {
    await bring(first, entryId, "garment", garment);
    for (const note of recipe.notes ?? []) await pinNote(first, { entryId, ...note });
  }
  return { entryId, lead: first, coAuthors, recipe };
}

/** A draft that a school opens for a work, once its designer has followed the invitation. */
async function opened(
  by: College,
  slug: string,
  { title, track }: WorkRecipe,
  designer: Settler,
  { unit, advisors }: NonNullable<Beginning["school"]> = { unit: by.name, advisors: "" },
): Promise<string> {
  const { name, contact } = designer;
  const cells = { title: title.zh, track, name, contact, unit, advisors, seriesSize: "1" };
  await recommend(by, { slug, origin: demoOrigin }, [cells]);
  return joined(designer, demoOrigin);
}

const bring = (by: Settler, entryId: string, kind: FileKind, file: DrawnFile) =>
  brought(by, kind, file, (viewer) => attachTo(viewer, entryId, kind));

/**
 * Our own drawings need no judge before they may be handed in: their verdict is written at once, and what is
 * served is made of them by the same jobs as of any other file.
 */
export async function brought(
  by: Settler,
  kind: FileKind,
  { name, bytes }: DrawnFile,
  to: (viewer: Viewer) => Destination,
): Promise<string> {
  const viewer = await loadViewer(database(), by.personId);
  const arriving = { kind, name, bytes: bytes.length };
  const { fileId } = await receiveFile(viewer, Readable.from([bytes]), arriving, to(viewer));
  const seen = { fileId, accepted: true, reason: null, facts: {}, derivatives: [] };
  await keepInspection(system, seen);
  return fileId;
}

/** Handed in; co-authors follow their invitation. */
export async function submitted(entry: Entered): Promise<Entered> {
  await submitEntry(entry.lead, { entryId: entry.entryId, origin: demoOrigin });
  for (const coAuthor of entry.coAuthors) {
    const letter = await database().outboxMessage.findFirstOrThrow({
      where: { recipient: coAuthor.contact },
      orderBy: { createdAt: "desc" },
    });
    const token = /token=([\w-]+)/.exec(letter.body)![1]!;
    await acceptAuthorship(coAuthor, { entryId: entry.entryId, token, origin: demoOrigin });
  }
  return entry;
}
