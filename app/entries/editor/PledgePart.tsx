import { TextField } from "~/ui/forms/TextField";
import { Section } from "~/ui/page/Page";
import { LocalizedText, useText } from "~/ui/texts";
import type { EntryForAuthor } from "../entry-for-author.server";
import { editorTexts } from "./texts";
import type { PartProps } from "./useDraftForm";

/** 承诺书 in full, signed by the lead's own hand; the version that was read goes with the name. */
export function PledgePart({ fields, entry }: PartProps & { entry: EntryForAuthor }) {
  const t = useText(editorTexts);
  const { pledge } = entry.contest;
  if (!pledge) return null;
  const { name, version } = fields.pledge.getFieldset();
  const current = entry.form.pledge.version === pledge.version;
  return (
    <Section width="full" id="pledge" title={t.thePledge} note={t.pledgeNote(pledge.version)}>
      <p className="measure">
        <LocalizedText value={pledge.text} />
      </p>
      <input type="hidden" name={version.name} value={pledge.version} readOnly />
      {entry.isLead ? (
        <TextField
          label={t.pledgeName}
          hint={t.pledgeNameHint}
          autoComplete="name"
          maxLength={80}
          name={name.name}
          // Another text was signed: it is read and signed anew.
          defaultValue={current ? (name.initialValue as string | undefined) : ""}
          errors={name.errors}
        />
      ) : (
        <p className="soft">{t.pledgeByLead(current ? entry.form.pledge.name : "")}</p>
      )}
    </Section>
  );
}
