import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { ProgressBar } from "~/ui/course/ProgressBar";
import { formatBytes, formatInstant } from "~/ui/format";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { useFreshPage } from "~/ui/page/useFreshPage";
import { useLocale, useText } from "~/ui/texts";
import { dataTexts } from "./data-texts";
import { EntryForm } from "./EntryForm";
import type { ShownExport } from "./export-queries.server";
import styles from "./people.module.css";
import { useIntent } from "./useIntent";

type Props = { exports: ShownExport[]; answer: unknown };

const tones = { running: "info", ready: "done", failed: "act", over: "quiet" } as const;

/** A copy of everything kept of oneself: asked for, made by a job, fetched while it is there. */
export function DataPage({ exports, answer }: Props) {
  const t = useText(dataTexts);
  const { form, busy } = useIntent("export", answer, []);
  const running = exports.some(({ state }) => state === "running");
  useFreshPage(running);
  return (
    <Page title={t.title} lede={t.lede} margin={<Anchor href="/account">{t.account}</Anchor>}>
      <Section title={t.copy} note={t.copyNote}>
        <p className="measure">{t.what}</p>
        {!running && (
          <EntryForm intent="export" form={form}>
            <FormActions promise={t.askHint} pending={busy && t.working}>
              <Button look="act" pending={busy}>
                {t.ask}
              </Button>
            </FormActions>
          </EntryForm>
        )}
      </Section>
      <Section title={t.copies} id="copies">
        {exports.length === 0 && <p className="soft">{t.none}</p>}
        <ul className={styles.rows}>
          {exports.map((one) => (
            <Copy key={one.id} one={one} />
          ))}
        </ul>
      </Section>
      <Section title={t.erase}>
        <p className="measure">{t.eraseNote}</p>
        <p>
          <Anchor href="/account/erasure">{t.toErase}</Anchor>
        </p>
      </Section>
    </Page>
  );
}

function Copy({ one }: { one: ShownExport }) {
  const t = useText(dataTexts);
  const locale = useLocale();
  const { id, state, partsDone, partsTotal, bytes, expiresAt } = one;
  const at = (instant: string) => formatInstant(new Date(instant), { locale, style: "short" });
  return (
    <li>
      <span className={styles.what}>
        <span>{t.askedOn(at(one.askedAt))}</span>
        {state === "ready" && expiresAt && (
          <span className="small soft">{t.until(at(expiresAt))}</span>
        )}
        {state === "running" && (
          <>
            <ProgressBar
              label={t.running}
              unit="count"
              done={partsDone}
              total={Math.max(1, partsTotal)}
            />
            <Anchor href="/account/data#copies">{t.reload}</Anchor>
          </>
        )}
      </span>
      <span className="cluster">
        <StatusTag tone={tones[state]}>{t[state]}</StatusTag>
        {state === "ready" && bytes !== null && (
          <a href={`/account/data/${id}`} download>
            {t.download(formatBytes(bytes))}
          </a>
        )}
      </span>
    </li>
  );
}
