import { EntryForm, typed } from "~/people/EntryForm";
import { useIntent, type IntentField } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { RadioGroup } from "~/ui/forms/Choices";
import { Select } from "~/ui/forms/Select";
import { TextField } from "~/ui/forms/TextField";
import { useText } from "~/ui/texts";
import { staffRoles } from "../staff";
import type { StaffShown } from "../staff-queries.server";
import { staffDuties, staffHeadings, staffTexts } from "./texts";

type Props = { page: StaffShown; answer: unknown };

/** Two ways to add somebody: by a link to whoever it is, or at once where the host knows them. */
export function AddStaff({ page, answer }: Props) {
  const t = useText(staffTexts);
  const invite = useIntent("invite", answer, ["role", "contact"], { id: "invite-form" });
  const name = useIntent("name", answer, ["role", "personId"], { id: "name-form" });
  const people = page.known.map(({ personId, name: label }) => ({ value: personId, label }));
  return (
    <div className="stack stack-wide">
      <EntryForm intent="invite" form={invite.form}>
        <h3>{t.invite}</h3>
        <Role field={invite.fields.role} />
        <TextField
          {...typed(invite.fields.contact)}
          label={t.contact}
          hint={t.contactHint}
          autoComplete="off"
        />
        <FormActions pending={invite.busy && t.working}>
          <Button pending={invite.busy}>{t.send}</Button>
        </FormActions>
      </EntryForm>
      <EntryForm intent="name" form={name.form}>
        <h3>{t.known}</h3>
        <Role field={name.fields.role} />
        <Select
          {...typed(name.fields.personId)}
          label={t.person}
          hint={t.knownHint}
          options={people}
        />
        <FormActions pending={name.busy && t.working}>
          <Button pending={name.busy}>{t.name}</Button>
        </FormActions>
      </EntryForm>
    </div>
  );
}

function Role({ field }: { field: IntentField }) {
  const [t, headings, duties] = [useText(staffTexts), useText(staffHeadings), useText(staffDuties)];
  return (
    <RadioGroup
      {...typed(field)}
      label={t.role}
      options={staffRoles.map((role) => ({
        value: role,
        label: headings[role],
        hint: duties[role],
      }))}
    />
  );
}
