import { Checkbox, RadioGroup } from "~/ui/forms/Choices";
import { TextArea } from "~/ui/forms/TextArea";
import { TextField } from "~/ui/forms/TextField";
import { Section } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import { editorTexts } from "./texts";
import type { PartProps } from "./useDraftForm";

/** AI, 一稿多投, 职务作品 and originality. Nothing is ticked beforehand. */
export function DeclarationsPart({ fields }: PartProps) {
  const t = useText(editorTexts);
  const { used, description } = fields.aiUse.getFieldset();
  const elsewhere = fields.elsewhere.getFieldset();
  const employment = fields.employment.getFieldset();
  const noOrYes = [
    { value: "no", label: t.aiNo },
    { value: "yes", label: t.aiYes },
  ];
  return (
    <Section width="full" id="declarations" title={t.theDeclarations}>
      <RadioGroup
        label={t.aiQuestion}
        id="field-aiUse"
        inline
        name={used.name}
        defaultValue={used.initialValue}
        errors={used.errors}
        options={noOrYes}
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
      <RadioGroup
        label={t.elsewhereQuestion}
        id="field-elsewhere"
        inline
        name={elsewhere.submitted.name}
        defaultValue={elsewhere.submitted.initialValue}
        errors={elsewhere.submitted.errors}
        options={noOrYes}
      />
      <TextArea
        label={t.elsewhereWhere}
        hint={t.elsewhereHint}
        optional
        rows={2}
        name={elsewhere.where.name}
        defaultValue={elsewhere.where.initialValue}
        errors={elsewhere.where.errors}
      />
      <RadioGroup
        label={t.employmentQuestion}
        hint={t.employmentHint}
        id="field-employment"
        inline
        name={employment.made.name}
        defaultValue={employment.made.initialValue}
        errors={employment.made.errors}
        options={noOrYes}
      />
      <TextField
        label={t.employer}
        optional
        name={employment.employer.name}
        defaultValue={employment.employer.initialValue}
        errors={employment.employer.errors}
      />
      <Checkbox
        label={t.employerAgreed}
        optional
        name={employment.agreed.name}
        defaultChecked={Boolean(employment.agreed.initialValue)}
        errors={employment.agreed.errors}
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
