import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Notice } from "~/ui/messages/Notice";
import { RequestKey } from "~/ui/RequestKey";
import { useText } from "~/ui/texts";
import { entryTexts } from "./entry-texts";
import type { IntentField, IntentForm } from "./useIntent";

type EntryFormProps = {
  intent: string;
  form: IntentForm;
  /** What the form carries along unseen: `next`, the contact of the step before. */
  hidden?: Record<string, string | null | undefined>;
  children: ReactNode;
  className?: string;
};

/** A form of one intent: its request key, what it carries, and what was refused about it as a whole. */
export function EntryForm(props: EntryFormProps) {
  const { intent, form, hidden = {}, children, className = "stack" } = props;
  const t = useText(entryTexts);
  return (
    <Form method="post" {...form.props} className={className}>
      <input type="hidden" name="intent" value={intent} />
      <RequestKey />
      {Object.entries(hidden).map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      {form.errors && (
        <Notice tone="refused" title={t.refused} live>
          {form.errors.join(" ")}
        </Notice>
      )}
      {children}
    </Form>
  );
}

/** What a text field takes from conform, with what was typed before. */
export const typed = (field: IntentField) => ({
  id: field.id,
  name: field.name,
  errors: field.errors,
  defaultValue: field.initialValue ?? "",
});

/** The same for a secret: it is never written back into the page. */
export const secret = (field: IntentField) => ({
  id: field.id,
  name: field.name,
  errors: field.errors,
  type: "password",
});
