import { Checkbox } from "~/ui/forms/Choices";
import { NumberField } from "~/ui/forms/NumberFields";
import { TextField } from "~/ui/forms/TextField";
import { Section } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import type { PartProps } from "./fields";
import { useControl } from "./issues";
import { Pair } from "./Pair";
import { Rows } from "./Rows";
import { editorTexts } from "./texts";

export function TermsPart({ fields }: PartProps) {
  const t = useText(editorTexts);
  const control = useControl();
  const { summary, clauses } = fields.rights.getFieldset();
  const { noticeDays, answerDays, workingDays } = fields.objections.getFieldset();
  const { text, version } = fields.confidentiality.getFieldset();
  return (
    <Section id="terms" title={t.terms} note={t.termsNote}>
      <div id="field-rights" tabIndex={-1} className="stack">
        <Rows list={summary} legend={t.rightsSummary} what={t.summaryLine}>
          {(line) => <Pair field={line} label={t.lineText} />}
        </Rows>
        <Rows list={clauses} legend={t.rightsClauses} what={t.clause}>
          {(clause) => <Pair field={clause} label={t.clauseText} lines={3} />}
        </Rows>
      </div>
      <NumberField
        label={t.embargoDays}
        hint={t.embargoHint}
        unit={t.days}
        {...control(fields.embargoDays)}
      />
      <NumberField
        label={t.noticeDays}
        hint={t.noticeDaysHint}
        unit={t.days}
        {...control(noticeDays)}
      />
      <NumberField label={t.answerDays} unit={t.days} {...control(answerDays)} />
      <Checkbox
        label={t.workingDays}
        name={workingDays.name}
        defaultChecked={workingDays.initialValue === "on"}
      />
      <Pair field={text} label={t.undertaking} lines={6} />
      <TextField
        label={t.undertakingVersion}
        hint={t.undertakingVersionHint}
        className="control-figures"
        {...control(version)}
      />
    </Section>
  );
}
