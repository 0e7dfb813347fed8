import { useId, type ReactNode } from "react";
import { classNames } from "../class-names";
import { withItsDots } from "../texts";
import { WovenBreak } from "./WovenBreak";

type PageProps = {
  title: ReactNode;
  /** One or two sentences that say what this page is for. */
  lede?: ReactNode;
  /** Stands small in the margin beside the title: where we are, a number, a link back. */
  margin?: ReactNode;
  /** Notices that concern the whole page, an ErrorSummary. */
  notices?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
  className?: string;
};

/** A page of the catalogue. Title and text share one axis, three columns in from the left. */
export function Page(props: PageProps) {
  const { title, lede, margin, notices, actions, children, className } = props;
  return (
    <main id="content" tabIndex={-1} className={classNames("page page-width", className)}>
      <header className="page-head spread">
        {margin && <div className="page-margin in-margin">{margin}</div>}
        <div className="page-title in-main">
          <h1>{heading(title)}</h1>
          {lede && <div className="page-lede">{lede}</div>}
          {actions && <div className="page-actions cluster">{actions}</div>}
        </div>
      </header>
      {notices && (
        <div className="spread">
          <div className="in-main stack">{notices}</div>
        </div>
      )}
      {children}
    </main>
  );
}

const heading = (title: ReactNode) => (typeof title === "string" ? withItsDots(title) : title);

type SectionProps = {
  title: ReactNode;
  /** Small text under the heading, in the margin. */
  note?: ReactNode;
  id?: string;
  /** main: beside its heading · full: beneath it, over all twelve columns. */
  width?: "main" | "full";
  /** Begins with a woven break instead of a hairline: at most once or twice a page. */
  woven?: boolean;
  children?: ReactNode;
};

/** A part of a page: its heading hangs in the margin, its content stands on the axis. */
export function Section(props: SectionProps) {
  const { title, note, id, width = "main", woven = false, children } = props;
  const own = useId();
  const headingId = `${id ?? own}-heading`;
  return (
    <section
      id={id}
      aria-labelledby={headingId}
      className="section"
      data-woven={woven || undefined}
    >
      {woven && <WovenBreak />}
      <div className="spread">
        <div className={classNames("section-head", width === "main" && "in-margin")}>
          <h2 id={headingId}>{heading(title)}</h2>
          {note && <div className="section-note">{note}</div>}
        </div>
        <div className={classNames("section-body", width === "main" && "in-main")}>{children}</div>
      </div>
    </section>
  );
}
