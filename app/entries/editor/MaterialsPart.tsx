import { useFormMetadata } from "@conform-to/react";
import { Button } from "~/ui/actions/Button";
import { NumberField } from "~/ui/forms/NumberFields";
import { TextField } from "~/ui/forms/TextField";
import { Section } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import styles from "./editor.module.css";
import { editorTexts } from "./texts";
import type { PartProps } from "./useDraftForm";

/** 面料: rows that come and go by conform's intents, so without JavaScript as well. */
export function MaterialsPart({ fields }: PartProps) {
  const t = useText(editorTexts);
  const form = useFormMetadata();
  const name = fields.materials.name as never;
  return (
    <Section width="full" id="materials" title={t.theMaterials} note={t.materialsHint}>
      <ol className={styles.rows} id="field-materials" tabIndex={-1}>
        {fields.materials.getFieldList().map((row, index) => {
          const { name: material, percent } = row.getFieldset();
          return (
            <li key={row.key} className={styles.row}>
              <div className={styles.wideAndNarrow}>
                <TextField
                  label={t.material}
                  name={material.name}
                  defaultValue={material.initialValue}
                  errors={material.errors}
                />
                <NumberField
                  label={t.percent}
                  unit="%"
                  decimal
                  optional
                  name={percent.name}
                  defaultValue={percent.initialValue}
                  errors={percent.errors}
                />
              </div>
              <Button
                look="plain"
                {...form.remove.getButtonProps({ name, index })}
                aria-label={t.removeMaterial(index + 1)}
              >
                {t.remove}
              </Button>
            </li>
          );
        })}
      </ol>
      <div>
        <Button {...form.insert.getButtonProps({ name })}>{t.addMaterial}</Button>
      </div>
    </Section>
  );
}
