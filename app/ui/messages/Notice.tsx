import type { ReactNode } from "react";
import { useText } from "../texts";
import { wording } from "../wording";

type NoticeProps = {
  tone?: "info" | "done" | "warn" | "refused";
  /** What happened. Without it the tone's own word stands there. */
  title?: ReactNode;
  /** What to do next. */
  children?: ReactNode;
  /** It appears in answer to something: screen readers are told. */
  live?: boolean;
};

/** One thing to know, in one sentence, with what to do next. */
export function Notice({ tone = "info", title, children, live = false }: NoticeProps) {
  const t = useText(wording);
  const role = live ? (tone === "refused" ? "alert" : "status") : undefined;
  return (
    <div className="notice" data-tone={tone} role={role}>
      <p className="notice-title">{title ?? t[tone]}</p>
      {children && <div className="notice-body">{children}</div>}
    </div>
  );
}
