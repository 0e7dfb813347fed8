import { Form, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { unreadLabel } from "~/people/notice";
import type { Locale } from "~/ui/localized";
import { Anchor } from "~/ui/page/Anchor";
import { SiteFooter } from "~/ui/page/SiteFooter";
import { SiteHeader, type SiteLink } from "~/ui/page/SiteHeader";
import { useText } from "~/ui/texts";
import { Bell } from "./Bell";
import type { DemoState } from "./demo-bar.server";
import { DemoBar } from "./DemoBar";
import { siteTexts } from "./texts";

type FrameProps = {
  locale: Locale;
  signedInAs: string | null;
  /** Notices that wait to be read. */
  unread: number;
  roles: string[];
  demo: DemoState | null;
  records: { icp: string | null; police: string | null };
  children: ReactNode;
};

/** Head and foot of every page. Links follow the roles that a person holds; the doors themselves check again. */
export function Frame({ locale, signedInAs, unread, roles, demo, records, children }: FrameProps) {
  const t = useText(siteTexts);
  const { pathname, search } = useLocation();
  const links: SiteLink[] = [
    { href: "/competitions", label: t.competitions },
    { href: "/gallery", label: t.gallery },
    ...(signedInAs ? [{ href: "/entries", label: t.myEntries }] : []),
    ...(roles.includes("juror") ? [{ href: "/jury", label: t.jury }] : []),
    ...(signedInAs ? [{ href: "/organisations", label: t.organisations }] : []),
    ...(roles.some((role) => role === "manager" || role === "member")
      ? [{ href: "/boards", label: t.boards }]
      : []),
    ...(roles.includes("steward") ? [{ href: "/steward", label: t.steward }] : []),
  ].map((link) => ({ ...link, current: pathname === link.href }));
  const other: Locale = locale === "zh" ? "en" : "zh";
  return (
    <>
      <SiteHeader
        home="/"
        links={links}
        language={{
          href: `/language?to=${other}&next=${encodeURIComponent(pathname + search)}`,
          label: other === "zh" ? "中文" : "English",
          tag: other === "zh" ? "zh-CN" : "en",
        }}
        account={<Account name={signedInAs} unread={unread} />}
        own={signedInAs && <Own name={signedInAs} />}
        banner={demo ? <DemoBar {...demo} /> : undefined}
      />
      {children}
      <SiteFooter
        statement={t.statement}
        columns={[
          {
            title: t.forDesigners,
            links: [
              { href: "/competitions", label: t.openContests },
              { href: "/enquiries", label: t.enquiries },
              { href: "/try", label: t.tryGarment },
            ],
          },
          { title: t.forOrganisers, links: [{ href: "/competitions/new", label: t.hostContest }] },
        ]}
        filings={[
          ...(records.icp ? [{ label: records.icp, href: "https://beian.miit.gov.cn/" }] : []),
          ...(records.police ? [{ label: records.police }] : []),
        ]}
      />
    </>
  );
}

function Account({ name, unread }: { name: string | null; unread: number }) {
  const t = useText(siteTexts);
  if (!name)
    return (
      <>
        <Anchor href="/sign-in">{t.signIn}</Anchor> <Anchor href="/register">{t.register}</Anchor>
      </>
    );
  return <Bell label={t.notices({ unread })} unread={unreadLabel(unread)} />;
}

function Own({ name }: { name: string }) {
  const t = useText(siteTexts);
  return (
    <>
      <Anchor href="/account">{t.account({ name })}</Anchor>
      <Form method="post" action="/sign-out">
        <button type="submit" className="link-button">
          {t.signOut}
        </button>
      </Form>
    </>
  );
}
