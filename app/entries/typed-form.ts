import { z } from "zod";
import { typedChoice, typedPercent, typedTick } from "~/competitions/typed-fields";
import { fieldTexts } from "./texts";
import { formSchema, type EntryForm } from "./form";

// What the page's fields hold, read into the form as it is kept. Nothing that was typed is dropped in silence:
// what cannot be read is refused beside its field.

const text = (most: number) => z.string().max(most).default("");
const rows = <Row extends z.ZodType>(row: Row) => z.array(row).max(30).default([]);

const typedMaterialPercent = z
  .string()
  .max(20)
  .optional()
  .transform((typed, context) => {
    const plain = (typed ?? "").normalize("NFKC").replace(/[\s%]/g, "");
    if (plain === "") return null;
    const value = /^\d{1,3}(\.\d{1,2})?$/.test(plain) ? Number(plain) : Number.NaN;
    if (value <= 100) return value;
    context.addIssue({ code: "custom", params: { because: fieldTexts.percentOff } });
    return null;
  });

const typedCount = z
  .string()
  .max(20)
  // A page from before it was asked for is one piece.
  .default("1")
  .transform((typed, context) => {
    const plain = typed.normalize("NFKC").trim();
    if (plain === "") return null;
    if (/^\d{1,3}$/.test(plain)) return Number(plain);
    context.addIssue({ code: "custom", params: { because: fieldTexts.notACount } });
    return null;
  });

const yesOrNo = typedChoice(["yes", "no"]).transform((word) => word && word === "yes");

/** The edit page's form. The lead is the first of the team. */
export const typedFormSchema = z
  .object({
    title: text(120),
    statement: text(12_000),
    trackId: text(60),
    dimensions: rows(z.string().max(60)),
    huxiangSource: text(2_000),
    crafts: rows(z.string().max(60)),
    origins: rows(z.string().max(60)),
    materials: rows(z.object({ name: text(80), percent: typedMaterialPercent })),
    seriesSize: typedCount,
    aiUse: z
      .object({ used: yesOrNo, description: text(2_000) })
      .default({ used: null, description: "" }),
    originality: typedTick,
    elsewhere: z.object({ submitted: yesOrNo, where: text(500) }).prefault({}),
    employment: z.object({ made: yesOrNo, employer: text(120), agreed: typedTick }).prefault({}),
    advisors: text(200),
    unit: text(120),
    pledge: z.object({ name: text(80), version: text(20) }).prefault({}),
    team: rows(z.object({ name: text(80), contact: text(254), shareBp: typedPercent })),
  })
  .transform(({ team, ...rest }): EntryForm =>
    formSchema.parse({
      ...rest,
      team: team.map((member, index) => ({ ...member, lead: index === 0 })),
    }),
  );

const word = (answer: boolean | null) =>
  answer === null ? undefined : answer ? ("yes" as const) : ("no" as const);
const figure = (value: number | null) => (value === null ? "" : String(value));

/** A form as the fields show it; `typedFormSchema` reads it back to the same. */
export function typedOf(form: EntryForm) {
  const { aiUse, elsewhere, employment, team, materials, seriesSize, ...rest } = form;
  return {
    ...rest,
    seriesSize: figure(seriesSize),
    materials: materials.map(({ name, percent }) => ({ name, percent: figure(percent) })),
    aiUse: { ...aiUse, used: word(aiUse.used) },
    elsewhere: { ...elsewhere, submitted: word(elsewhere.submitted) },
    employment: { ...employment, made: word(employment.made) },
    team: [...team]
      .sort((one, other) => Number(other.lead) - Number(one.lead))
      .map(({ name, contact, shareBp }) => ({
        name,
        contact,
        shareBp: shareBp === null ? "" : String(shareBp / 100),
      })),
  };
}
