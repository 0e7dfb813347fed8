import type { SubmissionResult } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { Plate } from "~/ui/catalogue/Plate";
import { RadioGroup } from "~/ui/forms/Choices";
import { TextArea } from "~/ui/forms/TextArea";
import { formatInstant } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { RequestKey } from "~/ui/RequestKey";
import { useLocale, useText } from "~/ui/texts";
import type { NearCopyPair } from "../near-copy-queries.server";
import { verdicts } from "../near-copies";
import { pageTexts } from "../page-texts";
import { plateImage } from "../pictures";
import { nearCopyTexts } from "./near-copy-texts";
import styles from "../entries.module.css";

type NearCopyPageProps = {
  pair: NearCopyPair;
  lastResult: SubmissionResult<string[]> | undefined;
};

/** Two pictures side by side, how they were found alike, and what a person says of them. */
export function NearCopyPage({ pair, lastResult }: NearCopyPageProps) {
  const t = useText(nearCopyTexts);
  const page = useText(pageTexts);
  const locale = useLocale();
  const here = pair.sides.find(({ slug }) => slug === pair.slug)!;
  return (
    <Page
      title={t.title}
      lede={t.lede}
      margin={
        <Anchor href={`/competitions/${pair.slug}/screening?entry=${here.entryId}#near-copies`}>
          {t.back}
        </Anchor>
      }
    >
      <Section title={t[pair.kinship]} note={t.alike(t[pair.form], pair.bits)} width="full">
        <ul className={styles.pair}>
          {pair.sides.map(({ entryId, slug, title, at, picture }, index) => (
            <li key={picture.id}>
              <Plate
                first
                title={title || page.untitled}
                href={`/competitions/${slug}/screening?entry=${entryId}`}
                designer={t.handedIn(formatInstant(new Date(at), { locale, style: "seconds" }))}
                material={slug === pair.slug ? undefined : t.elsewhere}
                image={plateImage(
                  picture,
                  t.picture(`${title || page.untitled} ${index + 1}`),
                  "(min-width: 56rem) 44vw, 92vw",
                )}
              />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.verdict} woven>
        <Say pair={pair} lastResult={lastResult} />
      </Section>
      {pair.said.length > 0 && (
        <Section title={t.said}>
          {pair.said.map(({ verdict, note, at, by }) => (
            <Notice
              key={at}
              title={`${t[verdict]} · ${by} · ${formatInstant(new Date(at), { locale })}`}
            >
              {note}
            </Notice>
          ))}
        </Section>
      )}
    </Page>
  );
}

function Say({ pair, lastResult }: NearCopyPageProps) {
  const t = useText(nearCopyTexts);
  const busy = useNavigation().formMethod === "POST";
  const errors = lastResult?.error ?? {};
  const typed = lastResult?.initialValue ?? {};
  return (
    <Form method="post" className="stack">
      <RequestKey />
      <RadioGroup
        label={t.verdict}
        name="verdict"
        defaultValue={String(typed.verdict ?? pair.said[0]?.verdict ?? "")}
        errors={errors.verdict ?? undefined}
        options={verdicts.map((value) => ({ value, label: t[value] }))}
      />
      <TextArea
        label={t.reason}
        hint={t.reasonHint}
        name="note"
        rows={3}
        defaultValue={String(typed.note ?? "")}
        errors={errors.note ?? undefined}
      />
      <FormActions pending={busy && t.sending}>
        <Button look="act" pending={busy}>
          {t.keep}
        </Button>
      </FormActions>
    </Form>
  );
}
