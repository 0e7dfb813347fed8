import { formatInstant } from "~/ui/format";
import { Button } from "~/ui/actions/Button";
import { Disclosure } from "~/ui/actions/Disclosure";
import { FormActions } from "~/ui/actions/FormActions";
import { EntryForm } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Section } from "~/ui/page/Page";
import { StatusTag } from "~/ui/messages/Tag";
import { LocalizedText, useLocale, useText } from "~/ui/texts";
import type { DeskPage } from "../jury-queries.server";
import styles from "./jury.module.css";
import { juryTexts } from "./texts";

/** 保密承诺: the text as it is accepted, with its version; afterwards folded away, and still to be read. */
export function PromiseStep({ desk, answer }: { desk: DeskPage; answer: unknown }) {
  const t = useText(juryTexts);
  const locale = useLocale();
  const { form, busy } = useIntent("promise", answer, [], { id: "promise-form" });
  const { text, version, acceptedAt } = desk.undertaking;
  const words = (
    <blockquote className={styles.undertaking}>
      <LocalizedText value={text} />
    </blockquote>
  );
  return (
    <Section id="promise" title={t.promiseTitle} note={t.version({ version })}>
      {acceptedAt ? (
        <>
          <StatusTag tone="done">
            {t.acceptedAt({ instant: formatInstant(new Date(acceptedAt), { locale }) })}
          </StatusTag>
          <Disclosure summary={t.promiseTitle}>{words}</Disclosure>
        </>
      ) : (
        <EntryForm intent="promise" form={form} hidden={{ textVersion: version }}>
          {words}
          <FormActions pending={busy && t.working}>
            <Button look="act" pending={busy}>
              {t.accept}
            </Button>
            <span className="soft small">{t.promiseNote}</span>
          </FormActions>
        </EntryForm>
      )}
    </Section>
  );
}
