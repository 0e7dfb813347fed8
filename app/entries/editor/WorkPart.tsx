import { CheckboxGroup, RadioGroup } from "~/ui/forms/Choices";
import { NumberField } from "~/ui/forms/NumberFields";
import { TextArea } from "~/ui/forms/TextArea";
import { TextField } from "~/ui/forms/TextField";
import { LocalizedText, useText } from "~/ui/texts";
import { Section } from "~/ui/page/Page";
import type { EntryForAuthor } from "../entry-for-author.server";
import { crafts, craftWords, origins, originWords } from "../vocabulary";
import { fieldWords } from "../words";
import { editorTexts } from "./texts";
import type { PartProps } from "./useDraftForm";

/** Title, track, dimensions, statement, source: what a catalogue would say of the work. */
export function WorkPart({ fields, contest }: PartProps & Pick<EntryForAuthor, "contest">) {
  const t = useText(editorTexts);
  const words = useText(fieldWords);
  const [craftNames, originNames] = [useText(craftWords), useText(originWords)];
  const { tracks, dimensions, limits } = contest;
  const text = ({ name, initialValue, errors }: PartProps["fields"]["title"]) => ({
    name,
    defaultValue: initialValue as string | undefined,
    errors,
  });
  return (
    <Section width="full" id="work" title={t.theWork}>
      <TextField label={words.title} hint={t.titleHint} maxLength={120} {...text(fields.title)} />
      <RadioGroup
        label={words.trackId}
        name={fields.trackId.name}
        defaultValue={fields.trackId.initialValue as string | undefined}
        errors={fields.trackId.errors}
        options={tracks.map(({ id, name, description }) => ({
          value: id,
          label: <LocalizedText value={name} />,
          hint: <LocalizedText value={description} />,
        }))}
      />
      {limits.seriesMax > 1 && (
        <NumberField
          label={words.seriesSize}
          hint={t.seriesHint(limits.seriesMin, limits.seriesMax)}
          unit={t.seriesUnit}
          {...text(fields.seriesSize)}
        />
      )}
      <CheckboxGroup
        label={words.dimensions}
        hint={t.dimensionsHint}
        inline
        name={fields.dimensions.name}
        defaultValue={several(fields.dimensions.initialValue)}
        errors={fields.dimensions.errors}
        options={dimensions.map(({ id, name }) => ({
          value: id,
          label: <LocalizedText value={name} />,
        }))}
      />
      <TextArea
        label={words.statement}
        hint={t.statementHint}
        rows={12}
        least={limits.statementMin}
        most={limits.statementMax}
        {...text(fields.statement)}
      />
      <TextArea
        label={words.huxiangSource}
        hint={t.huxiangHint}
        rows={4}
        {...text(fields.huxiangSource)}
      />
      <CheckboxGroup
        label={words.origins}
        hint={t.findHint}
        optional
        inline
        name={fields.origins.name}
        defaultValue={several(fields.origins.initialValue)}
        errors={fields.origins.errors}
        options={origins.map((id) => ({ value: id, label: originNames[id] }))}
      />
      <CheckboxGroup
        label={words.crafts}
        optional
        inline
        name={fields.crafts.name}
        defaultValue={several(fields.crafts.initialValue)}
        errors={fields.crafts.errors}
        options={crafts.map((id) => ({ value: id, label: craftNames[id] }))}
      />
    </Section>
  );
}

/** One ticked box is posted as a text, several as a list. */
function several(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === "string" ? [value] : [];
}
