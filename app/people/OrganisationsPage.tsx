import { Button, ButtonLink } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { RadioGroup } from "~/ui/forms/Choices";
import { TextField } from "~/ui/forms/TextField";
import { EmptyState } from "~/ui/messages/EmptyState";
import { Page, Section } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import { EntryForm, typed } from "./EntryForm";
import { organisationKinds, type OrganisationCard } from "./organisation";
import { organisationTexts } from "./organisation-texts";
import { OrganisationRows } from "./OrganisationRows";
import { useIntent } from "./useIntent";
import { organisationKindWords } from "./words";

type Props = {
  /** Null for somebody who has not signed in. */
  mine: OrganisationCard[] | null;
  known: OrganisationCard[];
  answer: unknown;
};

export function OrganisationsPage({ mine, known, answer }: Props) {
  const t = useText(organisationTexts);
  return (
    <Page
      title={t.title}
      lede={t.lede}
      actions={
        mine ? undefined : (
          <ButtonLink href="/sign-in?next=/organisations">{t.signInToCreate}</ButtonLink>
        )
      }
    >
      {mine && (
        <>
          <Section title={t.mine}>
            {mine.length > 0 ? (
              <OrganisationRows organisations={mine} standing />
            ) : (
              <EmptyState title={t.noneYet}>{t.noneYetBody}</EmptyState>
            )}
          </Section>
          <Section title={t.create} note={t.createNote} id="create">
            <Create answer={answer} />
          </Section>
        </>
      )}
      <Section title={t.known}>
        {known.length > 0 ? (
          <OrganisationRows organisations={known} />
        ) : (
          <EmptyState title={t.knownNone}>{t.knownNoneBody}</EmptyState>
        )}
      </Section>
    </Page>
  );
}

function Create({ answer }: { answer: unknown }) {
  const [t, kinds] = [useText(organisationTexts), useText(organisationKindWords)];
  const { form, fields, busy } = useIntent("create", answer, [
    "kind",
    "name",
    "nameEn",
    "registerNo",
  ]);
  return (
    <EntryForm intent="create" form={form}>
      <RadioGroup
        inline
        label={t.kind}
        id={fields.kind.id}
        name={fields.kind.name}
        errors={fields.kind.errors}
        defaultValue={fields.kind.initialValue}
        options={organisationKinds.map((value) => ({ value, label: kinds[value] }))}
      />
      <TextField
        label={t.name}
        hint={t.nameHint}
        autoComplete="organization"
        {...typed(fields.name)}
      />
      <TextField label={t.nameEn} optional lang="en" {...typed(fields.nameEn)} />
      <TextField
        label={t.registerNo}
        hint={t.registerNoHint}
        optional
        autoComplete="off"
        spellCheck={false}
        {...typed(fields.registerNo)}
      />
      <FormActions pending={busy && t.working}>
        <Button look="act" pending={busy}>
          {t.submit}
        </Button>
      </FormActions>
    </EntryForm>
  );
}
