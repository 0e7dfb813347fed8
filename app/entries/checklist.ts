import type { Brief } from "~/competitions/brief";
import type { FileState } from "~/media/inspection-state";
import { kinds, type FileKind } from "~/media/kinds";
import type { Because } from "~/platform/refusal";
import { characterCount } from "~/ui/character-count";
import { missing as t } from "./checklist-texts";
import { wholeShareBp, withoutEmptyRows, type EntryForm } from "./form";
import { teamFault } from "./team";

/** What the checklist needs to know of a file: its kind and where its inspection stands. */
export interface AttachedFile {
  kind: FileKind;
  state: FileState;
}

/** What a brief asks of an entry. */
export type Asked = Pick<Brief, "tracks" | "dimensions" | "limits" | "pledge">;

export const checklistKeys = [
  "title",
  "track",
  "dimensions",
  "statement",
  "huxiangSource",
  "materials",
  "seriesSize",
  "boards",
  "flats",
  "swatches",
  "garment",
  "techpack",
  "files",
  "team",
  "aiUse",
  "originality",
  "elsewhere",
  "employment",
  "pledge",
] as const;
export type ChecklistKey = (typeof checklistKeys)[number];

/** One line of the checklist: done, or what is missing and who has to do it. */
export interface ChecklistItem {
  key: ChecklistKey;
  done: boolean;
  /** platform: nobody has to do anything, the file is being checked. lead: no co-author can do it. */
  who: "designer" | "lead" | "platform";
  because: Because | null;
}

/**
 * What an entry still needs before it may be handed in, in the order of its page. Characters are counted
 * without white space, as Chinese rules count them (字数).
 */
export function checklist(
  draft: EntryForm,
  files: readonly AttachedFile[],
  brief: Asked,
): ChecklistItem[] {
  const form = withoutEmptyRows(draft);
  return checklistKeys
    .map((key): ChecklistItem => {
      const because = faults[key](form, files, brief);
      const waits = key === "files" && because !== null && !files.some(isRefused);
      const who = waits ? "platform" : key === "pledge" ? "lead" : "designer";
      return { key, done: because === null, who, because };
    })
    .filter(({ key, done }) => !(done && isSilent(key, files, brief)));
}

/** The first thing that is missing, or null for an entry that is whole. */
export const firstMissing = (items: readonly ChecklistItem[]): ChecklistItem | null =>
  items.find(({ done }) => !done) ?? null;

type Fault = (form: EntryForm, files: readonly AttachedFile[], brief: Asked) => Because | null;

const isRefused = ({ state }: AttachedFile) => state === "refused";
const countOf = (files: readonly AttachedFile[], kind: FileKind) =>
  files.filter((file) => file.kind === kind && !isRefused(file)).length;

/** Lines of which a contest need not speak: a garment where none is asked for, a tech pack that is fine. */
const isSilent = (key: ChecklistKey, files: readonly AttachedFile[], { limits, pledge }: Asked) =>
  (key === "pledge" && pledge === null) ||
  (key === "garment" && !limits.garmentRequired && countOf(files, "garment") === 0) ||
  (key === "flats" && limits.flatsMin === 0 && countOf(files, "flat") === 0) ||
  (key === "swatches" && limits.swatchesMin === 0 && countOf(files, "swatch") === 0) ||
  (key === "seriesSize" && limits.seriesMax === 1) ||
  key === "techpack";

function pictures(
  kind: "flat" | "swatch",
  files: readonly AttachedFile[],
  [least, most]: readonly [number, number],
): Because | null {
  const count = countOf(files, kind);
  if (count < least) return t.picturesFew(kinds[kind], count, least);
  return count > most ? t.picturesMany(kinds[kind], count, most) : null;
}

const faults: Record<ChecklistKey, Fault> = {
  title: ({ title }) => (title.trim() === "" ? t.title : null),
  track: ({ trackId }, _files, { tracks }) =>
    tracks.some(({ id }) => id === trackId) ? null : t.track,
  dimensions: (form, _files, { dimensions }) => {
    const known = new Set(dimensions.map(({ id }) => id));
    return form.dimensions.some((id) => known.has(id)) ? null : t.dimensions;
  },
  statement: ({ statement }, _files, { limits }) => {
    const count = characterCount(statement);
    if (count < limits.statementMin) return t.statementShort(count, limits.statementMin);
    return count > limits.statementMax ? t.statementLong(count, limits.statementMax) : null;
  },
  huxiangSource: ({ huxiangSource }) => (huxiangSource.trim() === "" ? t.huxiangSource : null),
  materials: ({ materials }) => {
    if (!materials.some(({ name }) => name.trim() !== "")) return t.materials;
    const sum = materials.reduce((total, { percent }) => total + (percent ?? 0), 0);
    return sum > 100.005 ? t.materialsOver(Math.round(sum * 100) / 100) : null;
  },
  seriesSize: ({ seriesSize }, _files, { limits: { seriesMin, seriesMax } }) => {
    // Where every work is one piece nobody is asked.
    if (seriesMax === 1) return null;
    if (seriesSize === null) return t.seriesSize;
    const fits = seriesSize >= seriesMin && seriesSize <= seriesMax;
    return fits ? null : t.seriesOff(seriesSize, seriesMin, seriesMax);
  },
  boards: (_form, files, { limits }) => {
    const count = countOf(files, "board");
    if (count < limits.boardsMin) return t.boardsFew(count, limits.boardsMin);
    return count > limits.boardsMax ? t.boardsMany(count, limits.boardsMax) : null;
  },
  flats: (_form, files, { limits: { flatsMin, flatsMax } }) =>
    pictures("flat", files, [flatsMin, flatsMax]),
  swatches: (_form, files, { limits: { swatchesMin, swatchesMax } }) =>
    pictures("swatch", files, [swatchesMin, swatchesMax]),
  garment: (_form, files, { limits }) => {
    const count = countOf(files, "garment");
    if (count > 1) return t.garmentsMany(count);
    return limits.garmentRequired && count === 0 ? t.garment : null;
  },
  techpack: (_form, files, { limits }) => {
    const count = countOf(files, "techpack");
    if (count > 0 && !limits.techpackAllowed) return t.techpackNotAllowed;
    return count > 1 ? t.techpacksMany(count) : null;
  },
  files: (_form, files) => {
    const refused = files.filter(isRefused).length;
    if (refused > 0) return t.filesRefused(refused);
    const waiting = files.filter(({ state }) => state === "checking").length;
    return waiting > 0 ? t.filesWaiting(waiting) : null;
  },
  team: ({ team }, _files, { limits }) => {
    if (team.length > limits.teamMax) return t.teamLarge(team.length, limits.teamMax);
    const fault = teamFault(team);
    if (fault) return fault;
    const sum = team.reduce((total, { shareBp }) => total + Number(shareBp), 0);
    return sum === wholeShareBp ? null : t.sharesOff(sum);
  },
  aiUse: ({ aiUse }) => {
    if (aiUse.used === null) return t.aiUse;
    return aiUse.used && aiUse.description.trim() === "" ? t.aiUseDescription : null;
  },
  originality: ({ originality }) => (originality ? null : t.originality),
  elsewhere: ({ elsewhere: { submitted, where } }) => {
    if (submitted === null) return t.elsewhere;
    return submitted && where.trim() === "" ? t.elsewhereWhere : null;
  },
  employment: ({ employment: { made, employer, agreed } }) => {
    if (made === null) return t.employment;
    if (made && employer.trim() === "") return t.employer;
    return made && !agreed ? t.employerAgrees : null;
  },
  pledge: ({ pledge, team }, _files, { pledge: asked }) => {
    if (!asked) return null;
    if (pledge.name.trim() === "") return t.pledge;
    if (pledge.version !== asked.version) return t.pledgeNewer;
    const lead = team.find((member) => member.lead)?.name.trim();
    return pledge.name.trim() === lead ? null : t.pledgeName;
  },
};
