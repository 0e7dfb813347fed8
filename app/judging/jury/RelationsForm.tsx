import { getFormProps, useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { EntryForm } from "~/people/EntryForm";
import { refusedIn, useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { Select } from "~/ui/forms/Select";
import { TextField } from "~/ui/forms/TextField";
import { Notice } from "~/ui/messages/Notice";
import { RequestKey } from "~/ui/RequestKey";
import { useText } from "~/ui/texts";
import { relationKinds } from "../relations";
import { relationWords } from "../words";
import styles from "./jury.module.css";
import { juryTexts } from "./texts";

interface Fields {
  relations: { kind: string; name: string }[];
}

const empty = { kind: "", name: "" };

/** Rows of names and relations that come and go by conform's intents, so without JavaScript as well. */
export function RelationsForm({ answer }: { answer: unknown }) {
  const t = useText(juryTexts);
  const kinds = useText(relationWords);
  const refused = refusedIn(answer);
  const [form, fields] = useForm<Fields>({
    // Not the section's own id: a button finds its form by it.
    id: "relations-form",
    lastResult: refused?.intent === "declare" ? refused.lastResult : undefined,
    defaultValue: { relations: [empty, empty] },
  });
  const busy = useNavigation().formData?.get("intent") === "declare";
  const options = relationKinds.map((value) => ({ value, label: kinds[value] }));
  const list = fields.relations.name as never;
  const wrong = [...(form.errors ?? []), ...(fields.relations.errors ?? [])];
  return (
    <Form method="post" {...getFormProps(form)} className="stack">
      <input type="hidden" name="intent" value="declare" />
      <RequestKey />
      <p className="measure">{t.declareHint}</p>
      {wrong.length > 0 && (
        <Notice tone="refused" live>
          {wrong.join(" ")}
        </Notice>
      )}
      <fieldset>
        <legend className="for-screen-readers">{t.relations}</legend>
        <ol className={styles.relations}>
          {fields.relations.getFieldList().map((row, index) => {
            const { kind, name } = row.getFieldset();
            return (
              <li key={row.key}>
                <TextField
                  {...{ id: name.id, name: name.name, errors: name.errors }}
                  label={t.name}
                  defaultValue={name.initialValue ?? ""}
                  autoComplete="off"
                />
                <Select
                  {...{ id: kind.id, name: kind.name, errors: kind.errors, options }}
                  label={t.kind}
                  defaultValue={kind.initialValue ?? ""}
                />
                <Button
                  look="plain"
                  {...form.remove.getButtonProps({ name: list, index })}
                  aria-label={t.removeRow({ nth: index + 1 })}
                >
                  {t.remove}
                </Button>
              </li>
            );
          })}
        </ol>
      </fieldset>
      <div>
        <Button
          look="plain"
          {...form.insert.getButtonProps({ name: list, defaultValue: empty as never })}
        >
          {t.addRow}
        </Button>
      </div>
      <FormActions pending={busy && t.working}>
        <Button look="act" pending={busy}>
          {t.declare}
        </Button>
      </FormActions>
    </Form>
  );
}

/** The other way to declare: there are none, said as an act of its own. */
export function ConfirmNone({ answer }: { answer: unknown }) {
  const t = useText(juryTexts);
  const { form, busy } = useIntent("none", answer, [], { id: "no-relations" });
  return (
    <EntryForm intent="none" form={form}>
      <p className="soft">{t.orNone}</p>
      <div className="cluster">
        <Button pending={busy}>{t.confirmNone}</Button>
      </div>
    </EntryForm>
  );
}
