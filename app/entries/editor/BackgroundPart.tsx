import { TextField } from "~/ui/forms/TextField";
import { Section } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import { fieldWords } from "../words";
import { editorTexts } from "./texts";
import type { PartProps } from "./useDraftForm";

/** 学校或单位 and 指导教师: for the organiser's lists and the advisors' prize, never for a juror. */
export function BackgroundPart({ fields }: PartProps) {
  const t = useText(editorTexts);
  const words = useText(fieldWords);
  const text = (name: "unit" | "advisors") => ({
    label: words[name],
    name: fields[name].name,
    defaultValue: fields[name].initialValue as string | undefined,
    errors: fields[name].errors,
    optional: true,
  });
  return (
    <Section width="full" id="background" title={t.background} note={t.backgroundNote}>
      <TextField autoComplete="organization" maxLength={120} {...text("unit")} />
      <TextField hint={t.advisorsHint} autoComplete="off" maxLength={200} {...text("advisors")} />
    </Section>
  );
}
