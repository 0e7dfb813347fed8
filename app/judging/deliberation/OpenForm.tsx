import { EntryForm, typed } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { NumberField } from "~/ui/forms/NumberFields";
import { Select } from "~/ui/forms/Select";
import { TextArea } from "~/ui/forms/TextArea";
import { TextField } from "~/ui/forms/TextField";
import { localized, useLocale, useText } from "~/ui/texts";
import { numbersOf } from "../results/TieList";
import type { DeliberationsPage } from "./deliberation-queries.server";
import type { Suggestion } from "./suggested-entries";
import { deliberationTexts } from "./texts";

type Props = {
  page: DeliberationsPage;
  /** What the form is filled in with. */
  chosen?: Suggestion;
  answer: unknown;
};

/** What is asked of the jurors, about which works, for how many places. */
export function OpenForm({ page, chosen, answer }: Props) {
  const t = useText(deliberationTexts);
  const locale = useLocale();
  const { round, prizes } = page;
  const { form, fields, busy } = useIntent(
    "open",
    answer,
    ["entries", "prizeId", "places", "question"],
    { id: "open-deliberation", defaults: filledIn(chosen) },
  );
  return (
    <EntryForm intent="open" form={form}>
      {round.final && (
        <Select
          {...typed(fields.prizeId)}
          label={t.prize}
          options={prizes.map(({ id, name }) => ({ value: id, label: localized(name, locale) }))}
        />
      )}
      <TextField
        {...typed(fields.entries)}
        label={t.entries}
        hint={chosen ? t.entriesFilledHint : t.entriesHint}
        autoComplete="off"
        inputMode="numeric"
      />
      <NumberField {...typed(fields.places)} label={t.places} />
      <TextArea {...typed(fields.question)} label={t.question} hint={t.questionHint} rows={2} />
      <FormActions promise={t.openNote} pending={busy && t.opening}>
        <Button look="act" pending={busy}>
          {t.open}
        </Button>
      </FormActions>
    </EntryForm>
  );
}

const filledIn = (chosen: Suggestion | undefined) => ({
  entries: numbersOf(chosen?.entries ?? []),
  places: String(chosen?.places ?? 1),
  ...(chosen?.prizeId && { prizeId: chosen.prizeId }),
});
