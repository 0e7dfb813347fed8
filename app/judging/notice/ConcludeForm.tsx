import { shownNumber } from "~/entries/candidate-numbers";
import { EntryForm } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { RadioGroup } from "~/ui/forms/Choices";
import { localized, useLocale, useText } from "~/ui/texts";
import type { ConclusionPage } from "./conclusion-queries.server";
import { noticeTexts } from "./texts";

type Props = Pick<ConclusionPage, "takenBack" | "prizes"> & {
  plans: NonNullable<ConclusionPage["plans"]>;
  answer: unknown;
};

/** What becomes of the places that were taken back, and on to the second person. */
export function ConcludeForm({ plans, takenBack, prizes, answer }: Props) {
  const t = useText(noticeTexts);
  const locale = useLocale();
  const { form, busy } = useIntent("conclude", answer, [], { id: "conclude-form" });
  const moved = plans["move-up"];
  const list = moved.awards
    .map(
      ({ entry, prizeId }) =>
        `${shownNumber(Number(entry))} ${localized(prizes[prizeId] ?? { zh: prizeId }, locale)}`,
    )
    .join(locale === "zh" ? "、" : ", ");
  return (
    <EntryForm
      intent="conclude"
      form={form}
      hidden={takenBack.length === 0 ? { how: "vacant" } : {}}
    >
      {takenBack.length > 0 && (
        <RadioGroup
          name="how"
          label={t.emptyPlaces}
          defaultValue="vacant"
          options={[
            { value: "vacant", label: t.vacant },
            {
              value: "move-up",
              label: t.moveUp,
              hint: t.moveUpHint({ list, unfilled: moved.unfilled }),
            },
          ]}
        />
      )}
      <FormActions pending={busy && t.working}>
        <Button look="act" pending={busy}>
          {t.propose}
        </Button>
      </FormActions>
    </EntryForm>
  );
}
