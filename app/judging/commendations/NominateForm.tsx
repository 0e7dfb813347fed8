import { EntryForm } from "~/people/EntryForm";
import { typedInto, useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { CheckboxGroup } from "~/ui/forms/Choices";
import { LocalizedText, useText } from "~/ui/texts";
import { boxOf } from "./commendation";
import type { CommendationsPage } from "./commendation-queries.server";
import { commendationTexts } from "./texts";

type Props = { page: CommendationsPage; answer: unknown };

/** Who might be commended, each with what is counted of them, to be ticked. */
export function NominateForm({ page, answer }: Props) {
  const t = useText(commendationTexts);
  const { form, fields, busy } = useIntent("propose", answer, ["given"]);
  const { commendations, candidates, proposed } = page;
  const ticked = tickedIn(page, answer);
  return (
    <EntryForm intent="propose" form={form}>
      {commendations.map(({ id, to, name, count, basis }, index) => {
        const options = candidates
          .filter((one) => one.to === to)
          .map((one) => ({
            value: boxOf({ commendationId: id, key: one.key }),
            label: <LocalizedText value={one.name} />,
            hint: t.counted(one),
          }));
        const label = (
          <>
            <LocalizedText value={name} />
            {` · ${t.atMost(count)}`}
          </>
        );
        return (
          <CheckboxGroup
            key={id}
            name="given"
            id={index === 0 ? fields.given.id : `given-${id}`}
            label={label}
            hint={
              <>
                <LocalizedText value={basis} />{" "}
                {options.length === 0 && (to === "advisor" ? t.noAdvisors : t.noOrganisations)}
              </>
            }
            options={options}
            defaultValue={ticked}
            errors={index === 0 ? fields.given.errors : undefined}
          />
        );
      })}
      <FormActions pending={busy && t.working}>
        <Button look="act" pending={busy}>
          {proposed ? t.proposeAgain : t.propose}
        </Button>
      </FormActions>
    </EntryForm>
  );
}

/** What was ticked in a form that was refused, else what is proposed now. */
function tickedIn({ proposed }: CommendationsPage, answer: unknown): string[] {
  const typed: Record<string, string | string[]> | null = typedInto("propose", answer);
  if (typed) return typed.given === undefined ? [] : [typed.given].flat();
  return (proposed?.lists ?? []).flatMap(({ to }) => to.map(boxOf));
}
