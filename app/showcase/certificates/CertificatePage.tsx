import { ButtonLink } from "~/ui/actions/Button";
import { Facts } from "~/ui/catalogue/Facts";
import { formatDay } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { LocalizedText, useLocale, useText } from "~/ui/texts";
import { shownCode } from "./certificate";
import type { CheckedCertificate } from "./certificate-queries.server";
import { certificateTexts } from "./texts";

/** What a certificate says and whether it still stands, for anybody who holds its code. */
export function CertificatePage({ certificate }: { certificate: CheckedCertificate }) {
  const t = useText(certificateTexts);
  const locale = useLocale();
  const { code, content, stands, slug } = certificate;
  return (
    <Page
      title={t.certificate}
      lede={t.checkLede}
      notices={
        <Notice tone={stands ? "done" : "refused"} title={stands ? t.stands : t.fallen}>
          {stands ? t.standsHint : t.fallenHint}
        </Notice>
      }
      actions={
        certificate.mayPrint && (
          <ButtonLink look="act" href={`/certificates/${code}/print`}>
            {t.print}
          </ButtonLink>
        )
      }
    >
      <Section title={t.award}>
        <Facts
          facts={[
            { term: t.award, value: <LocalizedText value={content.prize} /> },
            { term: t.work, value: content.title && <span lang="zh-CN">{content.title}</span> },
            {
              term: content.title ? t.designers : t.commended,
              value: content.names.join(locale === "zh" ? "、" : ", "),
            },
            { term: t.number, value: content.number },
            {
              term: t.contest,
              value: (
                <Anchor href={`/competitions/${slug}`}>
                  <LocalizedText value={content.contest} />
                </Anchor>
              ),
            },
            { term: t.host, value: <LocalizedText value={content.host} /> },
            { term: t.issuedAt, value: formatDay(new Date(certificate.issuedAt), { locale }) },
            { term: t.code, value: <code>{shownCode(code)}</code> },
          ]}
        />
      </Section>
    </Page>
  );
}
