import { useFormMetadata } from "@conform-to/react";
import { Button } from "~/ui/actions/Button";
import { NumberField } from "~/ui/forms/NumberFields";
import { TextField } from "~/ui/forms/TextField";
import { Section } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import styles from "./editor.module.css";
import { editorTexts } from "./texts";
import type { PartProps } from "./useDraftForm";

/** Who made the work. The first is the lead and stays; co-authors come and go. */
export function TeamPart({ fields, teamMax }: PartProps & { teamMax: number }) {
  const t = useText(editorTexts);
  const form = useFormMetadata();
  const name = fields.team.name as never;
  const team = fields.team.getFieldList();
  return (
    <Section width="full" id="team" title={t.theTeam} note={t.teamNote}>
      <ol className={styles.rows} id="field-team" tabIndex={-1}>
        {team.map((row, index) => {
          const member = row.getFieldset();
          const who = index === 0 ? t.leadRow : t.coAuthorRow(index);
          const text = (field: typeof member.name) => ({
            name: field.name,
            defaultValue: field.initialValue,
            errors: field.errors,
          });
          return (
            <li key={row.key} className={styles.row}>
              <fieldset className={styles.member}>
                <legend className="field-label">{who}</legend>
                <TextField label={t.name} autoComplete="off" {...text(member.name)} />
                <TextField
                  label={t.contact}
                  autoComplete="off"
                  optional={index === 0}
                  {...text(member.contact)}
                />
                <NumberField label={t.share} unit="%" decimal {...text(member.shareBp)} />
              </fieldset>
              {index > 0 && (
                <Button
                  look="plain"
                  {...form.remove.getButtonProps({ name, index })}
                  aria-label={t.removeCoAuthor(index)}
                >
                  {t.remove}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      {team.length < teamMax && (
        <div>
          <Button {...form.insert.getButtonProps({ name })}>{t.addCoAuthor}</Button>
        </div>
      )}
    </Section>
  );
}
