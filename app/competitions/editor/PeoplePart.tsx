import { Select } from "~/ui/forms/Select";
import { Section } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import { peopleRoles } from "../parts-played";
import { roleWords } from "../words";
import type { PartProps } from "./fields";
import { HiddenId } from "./HiddenId";
import { useControl } from "./issues";
import { Pair } from "./Pair";
import { Rows } from "./Rows";
import { editorTexts } from "./texts";

/** 大师与导师: who lends the contest name and knowledge. */
export function PeoplePart({ fields }: PartProps) {
  const t = useText(editorTexts);
  const roles = useText(roleWords);
  const control = useControl();
  const options = peopleRoles.map((role) => ({ value: role, label: roles[role] }));
  return (
    <Section id="masters" title={t.masters}>
      <Rows list={fields.people} legend={t.masters} hint={t.mastersHint} what={t.somebody}>
        {(row) => {
          const { id, role, name, title, affiliation, biography } = row.getFieldset();
          return (
            <>
              <HiddenId field={id} />
              <Select label={t.personRole} options={options} {...control(role)} />
              <Pair field={name} label={t.personName} />
              <Pair field={title} label={t.personTitle} />
              <Pair field={affiliation} label={t.personAffiliation} />
              <Pair field={biography} label={t.personBiography} lines={3} />
            </>
          );
        }}
      </Rows>
    </Section>
  );
}
