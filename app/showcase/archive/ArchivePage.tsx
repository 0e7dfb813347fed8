import { EntryForm } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button, ButtonLink } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { DataTable } from "~/ui/figures/DataTable";
import { formatBytes, formatInstant } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { LocalizedText, localized, useLocale, useText } from "~/ui/texts";
import type { ArchivePage as Shown } from "./archive-queries.server";
import { archiveTexts } from "./texts";

type Archive = Shown["archives"][number];

/** The archives of a contest: asked for, being made, to download. */
export function ArchivePage({ page, answer }: { page: Shown; answer: unknown }) {
  const t = useText(archiveTexts);
  const locale = useLocale();
  const { form, busy } = useIntent("archive", answer, []);
  const { slug, archives, final } = page;
  return (
    <Page
      title={t.archiveOf(localized(page.title, locale))}
      lede={t.lede}
      margin={
        <Anchor href={`/competitions/${slug}`}>
          <LocalizedText value={page.title} />
        </Anchor>
      }
      notices={!final && <Notice tone="warn" title={t.notFinal} />}
    >
      {final && (
        <Section title={t.make}>
          <EntryForm intent="archive" form={form}>
            <FormActions promise={t.makePromise} pending={busy && t.working}>
              <Button look="act" pending={busy}>
                {t.make}
              </Button>
            </FormActions>
          </EntryForm>
        </Section>
      )}
      <Section title={t.made} width="full" woven>
        <DataTable
          caption={t.made}
          captionHidden
          rows={archives}
          rowKey={({ id }) => id}
          empty={t.none}
          columns={[
            {
              key: "at",
              label: t.requestedAt,
              heading: true,
              cell: ({ requestedAt }) => formatInstant(new Date(requestedAt), { locale }),
            },
            { key: "state", label: t.state, cell: (one) => <State {...{ one, slug }} /> },
            {
              key: "progress",
              label: t.progress,
              figure: true,
              cell: ({ done, total }) => `${done} / ${total}`,
            },
            {
              key: "sha",
              label: t.sha256,
              cell: ({ sha256 }) => sha256 && <code className="small">{sha256}</code>,
            },
          ]}
        />
      </Section>
    </Page>
  );
}

function State({ one, slug }: { one: Archive; slug: string }) {
  const t = useText(archiveTexts);
  if (one.state === "running") return <StatusTag tone="info">{t.running}</StatusTag>;
  if (one.state === "failed") return <StatusTag tone="warn">{t.failed}</StatusTag>;
  return (
    <ButtonLink href={`/competitions/${slug}/archive/${one.id}`} download>
      {t.download} {formatBytes(one.bytes ?? 0)}
    </ButtonLink>
  );
}
