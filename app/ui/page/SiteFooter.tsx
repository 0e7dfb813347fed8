import type { ReactNode } from "react";
import { useText } from "../texts";
import { wording } from "../wording";
import { SiteLinks, type SiteLink } from "./SiteHeader";
import { WovenBreak } from "./WovenBreak";

type SiteFooterProps = {
  /** What the house stands for, in a sentence or two. */
  statement: ReactNode;
  columns?: { title: ReactNode; links: SiteLink[] }[];
  /** ICP and 公安备案 numbers, licence, version. */
  filings?: { label: ReactNode; href?: string }[];
};

export function SiteFooter({ statement, columns = [], filings = [] }: SiteFooterProps) {
  const t = useText(wording);
  return (
    <footer className="site-footer page-width">
      <WovenBreak />
      <div className="spread">
        <div className="site-statement in-margin">{statement}</div>
        <nav className="site-columns in-main" aria-label={t.footNavigation}>
          {columns.map((column, index) => (
            <div key={index}>
              <h2>{column.title}</h2>
              <SiteLinks links={column.links} />
            </div>
          ))}
        </nav>
      </div>
      {filings.length > 0 && (
        <ul className="site-filings">
          {filings.map((filing, index) => (
            <li key={index}>
              {filing.href ? <a href={filing.href}>{filing.label}</a> : filing.label}
            </li>
          ))}
        </ul>
      )}
    </footer>
  );
}
