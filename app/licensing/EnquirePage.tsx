import { EntryForm, typed } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import {
  Button,
  ButtonLink,
  EmptyState,
  FormActions,
  NumberField,
  Page,
  Section,
  Select,
  TextArea,
} from "~/ui";
import { localized } from "~/ui/localized";
import { Anchor } from "~/ui/page/Anchor";
import { useLocale, useText } from "~/ui/texts";
import type { standsToWork } from "./board-queries.server";
import { boardTexts } from "./board-texts";
import { intendedUses, territories } from "./enquiry-form";
import { mostWords } from "./enquiry-permissions";
import { enquiryTexts, territoryWords, useWords } from "./enquiry-texts";

type Stands = Awaited<ReturnType<typeof standsToWork>>;
type Props = {
  work: { entryId: string; title: string };
  stands: Stands;
  /** The organisation in whose name it was begun. */
  as: string | null;
  answer: unknown;
};

/** Saving a work to a board, and asking about it, in the name of a verified organisation. */
export function EnquirePage({ work, stands, as, answer }: Props) {
  const t = useText(enquiryTexts);
  const board = useText(boardTexts);
  return (
    <Page
      title={t.askTitle}
      lede={t.askLede}
      margin={<Anchor href={`/gallery/${work.entryId}`}>{work.title}</Anchor>}
    >
      {stands.length === 0 ? (
        <div className="spread">
          <div className="in-main">
            <EmptyState
              title={t.notYours}
              action={<ButtonLink href="/organisations#create">{t.toOrganisations}</ButtonLink>}
            >
              {t.notYoursBody}
            </EmptyState>
          </div>
        </div>
      ) : (
        <>
          <Section title={board.saved}>
            {stands.map((one) => (
              <Save key={one.id} stand={one} answer={answer} />
            ))}
          </Section>
          <Section title={t.send} woven>
            <AskForm {...{ stands, as, answer }} />
          </Section>
        </>
      )}
    </Page>
  );
}

function Save({ stand, answer }: { stand: Stands[number]; answer: unknown }) {
  const t = useText(boardTexts);
  const locale = useLocale();
  const { form, busy } = useIntent("save", answer, ["organisationId"], { id: `save-${stand.id}` });
  const name = localized(stand.name, locale);
  if (stand.saved)
    return (
      <p>
        {name} · {t.onBoard} · <Anchor href={`/boards/${stand.id}`}>{t.toBoard}</Anchor>
      </p>
    );
  return (
    <EntryForm intent="save" form={form} hidden={{ organisationId: stand.id }} className="">
      <Button pending={busy}>{t.saveFor(name)}</Button>
    </EntryForm>
  );
}

function AskForm({ stands, as, answer }: Omit<Props, "work">) {
  const [t, uses, places] = [useText(enquiryTexts), useText(useWords), useText(territoryWords)];
  const locale = useLocale();
  const names = ["organisationId", "use", "quantity", "territory", "termMonths", "words"] as const;
  const { form, fields, busy } = useIntent("send", answer, names, {
    defaults: { organisationId: as ?? stands[0]!.id, territory: "mainland" },
  });
  return (
    <EntryForm intent="send" form={form}>
      <Select
        label={t.askAs}
        empty={false}
        {...typed(fields.organisationId)}
        options={stands.map(({ id, name }) => ({ value: id, label: localized(name, locale) }))}
      />
      <Select
        label={t.use}
        {...typed(fields.use)}
        options={intendedUses.map((value) => ({ value, label: uses[value] }))}
      />
      <NumberField label={t.quantity} unit={t.pieces} {...typed(fields.quantity)} />
      <Select
        label={t.territory}
        empty={false}
        {...typed(fields.territory)}
        options={territories.map((value) => ({ value, label: places[value] }))}
      />
      <NumberField label={t.term} unit={t.months} {...typed(fields.termMonths)} />
      <TextArea label={t.message} hint={t.messageHint} most={mostWords} {...typed(fields.words)} />
      <FormActions promise={t.promise} pending={busy && t.working}>
        <Button look="act" pending={busy}>
          {t.send}
        </Button>
      </FormActions>
    </EntryForm>
  );
}
