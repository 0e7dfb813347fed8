import { Checkbox, RadioGroup } from "~/ui/forms/Choices";
import { TextArea } from "~/ui/forms/TextArea";
import { Section } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import { editorTexts } from "./texts";
import type { PartProps } from "./useDraftForm";

/** AI and originality. Nothing is ticked beforehand. */
export function DeclarationsPart({ fields }: PartProps) {
  const t = useText(editorTexts);
  const { used, description } = fields.aiUse.getFieldset();
  return (
    <Section width="full" id="declarations" title={t.theDeclarations}>
      <RadioGroup
        label={t.aiQuestion}
        id="field-aiUse"
        inline
        name={used.name}
        defaultValue={used.initialValue}
        errors={used.errors}
        options={[
          { value: "no", label: t.aiNo },
          { value: "yes", label: t.aiYes },
        ]}
      />
      <TextArea
        label={t.aiWhat}
        hint={t.aiWhatHint}
        optional
        rows={3}
        name={description.name}
        defaultValue={description.initialValue}
        errors={description.errors}
      />
      <Checkbox
        label={t.originalityLabel}
        name={fields.originality.name}
        defaultChecked={Boolean(fields.originality.initialValue)}
        errors={fields.originality.errors}
      />
    </Section>
  );
}
