import { EntryForm, typed } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button, FormActions, MoneyField, Notice, NumberField, Page, Section } from "~/ui";
import { yuanInput } from "~/ui/format";
import { Anchor } from "~/ui/page/Anchor";
import { useText } from "~/ui/texts";
import { boardTexts } from "./board-texts";
import { enquiryTexts } from "./enquiry-texts";
import type { MakingFacts } from "./making";

type Props = {
  work: { entryId: string; title: string };
  facts: MakingFacts | null;
  saved: boolean;
  answer: unknown;
};

const shown = (count: number | null | undefined) => (count ? String(count) : "");
const yuan = (fen: number | null | undefined) => (fen ? yuanInput(fen) : "");

/** The lead designer says what is known of making a work. */
export function MakingPage({ work, facts, saved, answer }: Props) {
  const [t, words] = [useText(boardTexts), useText(enquiryTexts)];
  const names = ["moq", "costFrom", "costTo", "leadDays"] as const;
  const { form, fields, busy } = useIntent("state", answer, names, {
    defaults: {
      ...{ moq: shown(facts?.moq), leadDays: shown(facts?.leadDays) },
      ...{ costFrom: yuan(facts?.costFromFen), costTo: yuan(facts?.costToFen) },
    },
  });
  return (
    <Page
      title={t.makingTitle}
      lede={t.makingLede}
      margin={<Anchor href={`/entries/${work.entryId}`}>{work.title}</Anchor>}
      notices={saved && !answer && <Notice tone="done" title={t.savedMaking} live />}
    >
      <Section title={work.title}>
        <EntryForm intent="state" form={form}>
          <NumberField label={t.moq} hint={t.moqHint} optional {...typed(fields.moq)} />
          <MoneyField label={t.costFrom} optional {...typed(fields.costFrom)} />
          <MoneyField label={t.costTo} optional {...typed(fields.costTo)} />
          <NumberField label={t.leadTime} hint={t.leadHint} optional {...typed(fields.leadDays)} />
          <FormActions pending={busy && words.working}>
            <Button look="act" pending={busy}>
              {t.saveMaking}
            </Button>
          </FormActions>
        </EntryForm>
      </Section>
    </Page>
  );
}
