import { Checkbox } from "~/ui/forms/Choices";
import { NumberField } from "~/ui/forms/NumberFields";
import { TextField } from "~/ui/forms/TextField";
import { Section } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import { entrantTexts } from "./entrant-texts";
import type { PartProps } from "./fields";
import { useControl, useErrors } from "./issues";
import { Pair } from "./Pair";
import styles from "./editor.module.css";

/** 参赛资格 and 承诺书: who may enter, and what they sign. Whatever is left empty asks nothing. */
export function EntrantsPart({ fields }: PartProps) {
  const t = useText(entrantTexts);
  const control = useControl();
  const errorsOf = useErrors();
  const rule = fields.eligibility.getFieldset();
  const pledge = fields.pledge.getFieldset();
  const tick = (name: "studentsOnly" | "neverAwarded") => (
    <Checkbox
      name={rule[name].name}
      label={t[name]}
      defaultChecked={rule[name].initialValue === "on"}
      errors={errorsOf(rule[name])}
    />
  );
  return (
    <Section id="entrants" title={t.title} note={t.note}>
      <div className={styles.several}>
        <NumberField label={t.ageLeast} unit={t.years} optional {...control(rule.ageLeast)} />
        <NumberField label={t.ageMost} unit={t.years} optional {...control(rule.ageMost)} />
        <TextField label={t.ageOn} type="date" optional {...control(rule.ageOn)} />
      </div>
      {tick("studentsOnly")}
      <TextField
        label={t.graduatedFrom}
        hint={t.graduatedFromHint}
        type="date"
        optional
        className="control-moment"
        {...control(rule.graduatedFrom)}
      />
      <Pair field={rule.residence} label={t.residence} />
      {tick("neverAwarded")}
      <Pair field={pledge.text} label={t.pledge} lines={8} />
      <TextField
        label={t.pledgeVersion}
        hint={t.pledgeVersionHint}
        optional
        className="control-figures"
        {...control(pledge.version)}
      />
    </Section>
  );
}
