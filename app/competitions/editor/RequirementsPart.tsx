import { Checkbox } from "~/ui/forms/Choices";
import { NumberField } from "~/ui/forms/NumberFields";
import { Section } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import type { PartProps } from "./fields";
import { HiddenId } from "./HiddenId";
import { useControl } from "./issues";
import { Pair } from "./Pair";
import { Rows } from "./Rows";
import { editorTexts } from "./texts";
import styles from "./editor.module.css";

export function RequirementsPart({ fields }: PartProps) {
  const t = useText(editorTexts);
  const control = useControl();
  const limits = fields.limits.getFieldset();
  const between = (what: "boards" | "flats" | "swatches" | "series", unit: string) => (
    <div className={styles.several}>
      {([`${what}Min`, `${what}Max`] as const).map((name) => (
        <NumberField key={name} label={t[name]} unit={unit} {...control(limits[name])} />
      ))}
    </div>
  );
  return (
    <Section id="requirements" title={t.requirements}>
      {between("boards", t.boardsUnit)}
      {between("flats", t.picturesUnit)}
      {between("swatches", t.picturesUnit)}
      {between("series", t.seriesUnit)}
      <Tick field={limits.garmentRequired} label={t.garmentRequired} />
      <Tick field={limits.techpackAllowed} label={t.techpackAllowed} />
      <div className={styles.several}>
        <NumberField label={t.statementMin} unit={t.characters} {...control(limits.statementMin)} />
        <NumberField label={t.statementMax} unit={t.characters} {...control(limits.statementMax)} />
      </div>
      <div className={styles.several}>
        <NumberField label={t.teamMax} unit={t.people} {...control(limits.teamMax)} />
        <NumberField
          label={t.entriesPerPerson}
          unit={t.pieces}
          {...control(limits.entriesPerPerson)}
        />
        <NumberField
          label={t.worksPerAuthor}
          unit={t.pieces}
          optional
          {...control(limits.worksPerAuthor)}
        />
      </div>
      <Rows
        list={fields.entryRules}
        legend={t.entryRuleList}
        hint={t.entryRuleHint}
        what={t.entryRule}
      >
        {(row) => {
          const { id, text } = row.getFieldset();
          return (
            <>
              <HiddenId field={id} />
              <Pair field={text} label={t.ruleText} lines={2} />
            </>
          );
        }}
      </Rows>
    </Section>
  );
}

type TickProps = { field: { name: string; initialValue?: unknown }; label: string };

function Tick({ field, label }: TickProps) {
  return <Checkbox name={field.name} label={label} defaultChecked={field.initialValue === "on"} />;
}
