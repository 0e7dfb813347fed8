import { Select } from "~/ui/forms/Select";
import { TextField } from "~/ui/forms/TextField";
import { Section } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import { partsPlayed } from "../parts-played";
import { partWords } from "../words";
import type { PartProps } from "./fields";
import { useControl } from "./issues";
import { Pair } from "./Pair";
import { Rows } from "./Rows";
import { editorTexts } from "./texts";

export function BasicsPart({ fields }: PartProps) {
  const t = useText(editorTexts);
  const parts = useText(partWords);
  const control = useControl();
  const options = partsPlayed.map((part) => ({ value: part, label: parts[part] }));
  return (
    <Section id="basics" title={t.basics}>
      <Pair field={fields.title} label={t.name} />
      <Pair field={fields.summary} label={t.summary} hint={t.summaryHint} lines={3} />
      <Pair field={fields.theme} label={t.theme} />
      <TextField label={t.issuedAs} hint={t.issuedAsHint} optional {...control(fields.issuedAs)} />
      <Pair field={fields.hostProfile} label={t.hostProfile} hint={t.hostProfileHint} lines={3} />
      <Rows list={fields.coOrganisers} legend={t.coOrganisers} what={t.coOrganiser}>
        {(row) => {
          const { name, part, description } = row.getFieldset();
          return (
            <>
              <Pair field={name} label={t.organisationName} />
              <Select label={t.part} options={options} {...control(part)} />
              <Pair field={description} label={t.organisationDescription} lines={2} />
            </>
          );
        }}
      </Rows>
    </Section>
  );
}
