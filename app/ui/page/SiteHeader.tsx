import type { MouseEvent, ReactNode } from "react";
import { useText } from "../texts";
import { wording } from "../wording";
import { Anchor } from "./Anchor";
import { WovenMark } from "./WovenBreak";

export type SiteLink = { href: string; label: ReactNode; current?: boolean };

type SiteHeaderProps = {
  home: string;
  links: SiteLink[];
  /** The same page in the other language; `label` is written in that language. */
  language: { href: string; label: string; tag: string };
  /** Sign in, or what waits for who is signed in; stays visible on a phone, so keep it short. */
  account?: ReactNode;
  /** One's account and the way out: beside the links on a desk, in the menu on a phone. */
  own?: ReactNode;
  /** A bar above everything, for the demo's doors. */
  banner?: ReactNode;
};

/** The head of every page. On a phone the links fold into a menu that needs no JavaScript. */
export function SiteHeader({ home, links, language, account, own, banner }: SiteHeaderProps) {
  const t = useText(wording);
  const switcher = (
    <a className="site-language" href={language.href} hrefLang={language.tag} lang={language.tag}>
      {language.label}
    </a>
  );
  return (
    <>
      <a className="skip-link" href="#content">
        {t.skipToContent}
      </a>
      {banner}
      <header className="site-header page-width">
        <Anchor className="wordmark" href={home}>
          <WovenMark className="wordmark-weave" />
          <span className="wordmark-han" lang="zh-CN">
            湘裳
          </span>
          <span className="wordmark-latin" lang="en">
            Xiangshang
          </span>
        </Anchor>
        <nav className="site-nav" aria-label={t.siteNavigation}>
          <SiteLinks links={links} />
          {switcher}
        </nav>
        {account && <div className="site-account">{account}</div>}
        {own && <div className="site-account site-own">{own}</div>}
        <details className="site-menu">
          <summary>{t.menu}</summary>
          <nav aria-label={t.siteNavigation}>
            <SiteLinks links={links} />
            {switcher}
            {own && <div className="site-menu-own">{own}</div>}
          </nav>
        </details>
      </header>
    </>
  );
}

/** Where links are followed without loading the page anew, the menu closes behind the one chosen. */
function foldUp(event: MouseEvent<HTMLAnchorElement>) {
  event.currentTarget.closest("details")?.removeAttribute("open");
}

export function SiteLinks({ links }: { links: SiteLink[] }) {
  return (
    <ul>
      {links.map((link) => (
        <li key={link.href}>
          <Anchor
            href={link.href}
            aria-current={link.current ? "page" : undefined}
            onClick={foldUp}
          >
            {link.label}
          </Anchor>
        </li>
      ))}
    </ul>
  );
}
