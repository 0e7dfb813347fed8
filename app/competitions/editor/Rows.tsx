import { useFormMetadata, type FieldMetadata } from "@conform-to/react";
import type { ReactNode } from "react";
import { Button } from "~/ui/actions/Button";
import { useText } from "~/ui/texts";
import { useErrors } from "./issues";
import { editorTexts } from "./texts";
import styles from "./editor.module.css";

type RowsProps<Row> = {
  list: FieldMetadata<Row[] | undefined>;
  /** Names the list. */
  legend: ReactNode;
  hint?: ReactNode;
  /** One of it, as it stands in 「添加…」. */
  what: string;
  /** What a new row begins with. */
  fresh?: unknown;
  children: (row: FieldMetadata<Row>, index: number) => ReactNode;
};

/** A list that grows, shrinks and is put in order by conform's intents, so without JavaScript as well. */
export function Rows<Row>({ list, legend, hint, what, fresh, children }: RowsProps<Row>) {
  const t = useText(editorTexts);
  const form = useFormMetadata();
  const errors = useErrors()(list);
  const rows = list.getFieldList() as FieldMetadata<Row>[];
  const name = list.name as never;
  const intent = (index: number) => ({
    up: form.reorder.getButtonProps({ name, from: index, to: index - 1 }),
    remove: form.remove.getButtonProps({ name, index }),
  });
  return (
    <fieldset id={`field-${list.name}`} tabIndex={-1} className={styles.rows}>
      <legend className="field-label">{legend}</legend>
      {hint && <p className="field-hint">{hint}</p>}
      {errors && (
        <div className="field-errors">
          {errors.map((error) => (
            <p key={error}>{error}</p>
          ))}
        </div>
      )}
      <ol className={styles.rowList}>
        {rows.map((row, index) => (
          <li key={row.key} className={styles.row}>
            <div className={styles.rowBody}>{children(row, index)}</div>
            <div className={styles.rowActions}>
              {index > 0 && (
                <Button
                  look="plain"
                  {...intent(index).up}
                  aria-label={t.moveUpNth(what, index + 1)}
                >
                  {t.moveUp}
                </Button>
              )}
              <Button
                look="plain"
                {...intent(index).remove}
                aria-label={t.removeNth(what, index + 1)}
              >
                {t.remove}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <div>
        <Button {...form.insert.getButtonProps({ name, defaultValue: fresh as never })}>
          {t.add(what)}
        </Button>
      </div>
    </fieldset>
  );
}
