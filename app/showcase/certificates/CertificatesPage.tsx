import { EntryForm } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { DataTable } from "~/ui/figures/DataTable";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { LocalizedText, localized, useLocale, useText } from "~/ui/texts";
import { shownCode } from "./certificate";
import type { CertificateList } from "./certificate-queries.server";
import { certificateRefusals, certificateTexts } from "./texts";

type Props = { list: CertificateList; issued: number | null; answer: unknown };

/** The certificates of a contest: issued by those who run it, once its result is final. */
export function CertificatesPage({ list, issued, answer }: Props) {
  const t = useText(certificateTexts);
  const refusals = useText(certificateRefusals);
  const locale = useLocale();
  const { form, busy } = useIntent("issue", answer, []);
  const { lines, slug, final } = list;
  return (
    <Page
      title={t.certificatesOf(localized(list.title, locale))}
      lede={t.listLede}
      margin={
        <Anchor href={`/competitions/${slug}`}>
          <LocalizedText value={list.title} />
        </Anchor>
      }
      notices={
        <>
          {issued !== null && <Notice tone="done" title={t.issuedNow(issued)} live />}
          {!final && <Notice tone="warn" title={refusals.notFinal} />}
        </>
      }
    >
      {final && (
        <Section title={t.issue}>
          <EntryForm intent="issue" form={form}>
            <FormActions pending={busy && t.working}>
              <Button look="act" pending={busy}>
                {lines.length > 0 ? t.issueMore : t.issue}
              </Button>
            </FormActions>
          </EntryForm>
        </Section>
      )}
      <Section title={t.certificates} width="full" woven>
        <DataTable
          caption={t.certificates}
          captionHidden
          rows={lines}
          rowKey={({ code }) => code}
          empty={t.none}
          columns={[
            {
              key: "award",
              label: t.award,
              cell: ({ content }) => <LocalizedText value={content.prize} />,
            },
            { key: "number", label: t.number, cell: ({ content }) => content.number ?? "—" },
            {
              key: "work",
              label: t.work,
              heading: true,
              cell: ({ content }) => <span lang="zh-CN">{content.title ?? "—"}</span>,
            },
            {
              key: "names",
              label: t.designers,
              cell: ({ content }) => content.names.join(locale === "zh" ? "、" : ", "),
            },
            {
              key: "code",
              label: t.code,
              cell: ({ code }) => (
                <Anchor href={`/certificates/${code}`}>
                  <code>{shownCode(code)}</code>
                </Anchor>
              ),
            },
          ]}
        />
      </Section>
    </Page>
  );
}
