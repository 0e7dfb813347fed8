import { Form, useNavigation } from "@remix-run/react";
import { Button, ButtonLink } from "~/ui/actions/Button";
import { Countdown } from "~/ui/course/Countdown";
import { DataTable } from "~/ui/figures/DataTable";
import { FieldFrame, wire, describedControl } from "~/ui/forms/Field";
import { Notice } from "~/ui/messages/Notice";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { RequestKey } from "~/ui/RequestKey";
import { localized, LocalizedText, useLocale, useText } from "~/ui/texts";
import type { TypedAnswer } from "../EligibilityFields";
import type { Recommendations } from "./queries.server";
import { SheetPreview } from "./SheetPreview";
import { batchTexts } from "./texts";

type RecommendationsPageProps = {
  page: Recommendations;
  answer: TypedAnswer | undefined;
  /** What was done a moment ago: so many recommended, or one taken back. */
  done: { recommended: number; tookBack: boolean };
};

/** An organisation with a quota brings 汇总表, looks through it and recommends; then sees how far each has come. */
export function RecommendationsPage({ page, answer, done }: RecommendationsPageProps) {
  const t = useText(batchTexts);
  const { contest, now, phase, quotas } = page;
  const errors = answer?.lastResult.error ?? {};
  const general = Object.entries(errors).flatMap(([field, sentences]) =>
    field === "sheet" ? [] : (sentences ?? []),
  );
  return (
    <Page
      title={t.title}
      lede={t.lede}
      margin={
        <div className="stack stack-close">
          <Anchor href={`/competitions/${contest.slug}`}>
            <LocalizedText value={contest.title} />
          </Anchor>
          {phase === "open" && (
            <Countdown now={new Date(now)} target={new Date(contest.closesAt)} withInstant />
          )}
        </div>
      }
      notices={
        <>
          {general.map((sentence) => (
            <Notice key={sentence} tone="refused" live>
              {sentence}
            </Notice>
          ))}
          {done.recommended > 0 && (
            <Notice tone="done" live>
              {t.recommended(done.recommended)}
            </Notice>
          )}
          {done.tookBack && (
            <Notice tone="done" live>
              {t.tookBack}
            </Notice>
          )}
          {phase !== "open" && <Notice tone="warn">{t.closed}</Notice>}
        </>
      }
    >
      {quotas.map((quota) => (
        <Quota key={quota.organisationId} {...{ quota, contest, errors }} open={phase === "open"} />
      ))}
    </Page>
  );
}

type QuotaProps = {
  quota: Recommendations["quotas"][number];
  contest: Recommendations["contest"];
  errors: NonNullable<TypedAnswer["lastResult"]["error"]>;
  open: boolean;
};

function Quota({ quota, contest, errors, open }: QuotaProps) {
  const t = useText(batchTexts);
  const locale = useLocale();
  const { name, used, places, sheet } = quota;
  return (
    <>
      <Section title={localized(name, locale)} note={t.quota(used, places)} woven>
        <p>
          <ButtonLink href={`/competitions/${contest.slug}/recommendations/template`} download>
            {t.template}
          </ButtonLink>
        </p>
        {open && (
          <Upload organisationId={quota.organisationId} errors={errors.sheet ?? undefined} />
        )}
      </Section>
      {sheet && <SheetPreview sheet={sheet} open={open} left={places - used} />}
      <Section title={t.works} width="full">
        <Works works={quota.works} />
      </Section>
    </>
  );
}

type UploadProps = { organisationId: string; errors: readonly string[] | undefined };

/** A plain form: works without a script, since a list is small. */
function Upload({ organisationId, errors }: UploadProps) {
  const t = useText(batchTexts);
  const busy = useNavigation().formMethod === "POST";
  const field = {
    name: "sheet",
    id: `sheet-${organisationId}`,
    label: t.file,
    hint: t.fileHint,
    ...(errors && { errors }),
  };
  const wiring = wire(field);
  return (
    <Form method="post" encType="multipart/form-data" className="stack">
      <input type="hidden" name="intent" value="upload" />
      <input type="hidden" name="organisationId" value={organisationId} />
      <FieldFrame wiring={wiring} {...field}>
        <input
          type="file"
          name="sheet"
          accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          required
          {...describedControl(wiring)}
        />
      </FieldFrame>
      <div>
        <Button pending={busy}>{busy ? t.sending : t.upload}</Button>
      </div>
    </Form>
  );
}

const tones = {
  invited: "warn",
  confirmed: "info",
  submitted: "done",
  withdrawn: "quiet",
} as const;

function Works({ works }: { works: Recommendations["quotas"][number]["works"] }) {
  const t = useText(batchTexts);
  return (
    <DataTable
      caption={t.works}
      captionHidden
      rows={works}
      rowKey={({ entryId }) => entryId}
      empty={t.noWorks}
      columns={[
        { key: "title", label: t.works, heading: true, cell: ({ title }) => title },
        { key: "name", label: t.designer, cell: ({ name }) => name },
        {
          key: "state",
          label: t.state,
          cell: ({ state }) => <StatusTag tone={tones[state]}>{t[state]}</StatusTag>,
        },
        {
          key: "act",
          label: t.act,
          cell: ({ entryId, title, state }) =>
            state === "invited" && (
              <Form method="post">
                <RequestKey />
                <input type="hidden" name="intent" value="takeBack" />
                <input type="hidden" name="entryId" value={entryId} />
                <Button look="plain" aria-label={t.takeBackOf(title)}>
                  {t.takeBack}
                </Button>
              </Form>
            ),
        },
      ]}
    />
  );
}
