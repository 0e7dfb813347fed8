import type { ReactNode } from "react";

/** A plain property: a track, a material. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className="tag">{children}</span>;
}

type StatusTagProps = {
  /** act: something is due · info · done: finished or verified · warn · quiet: over, or not begun. */
  tone?: "act" | "info" | "done" | "warn" | "quiet";
  children: ReactNode;
};

/** Where a thing stands. The dyed square only repeats what the word says. */
export function StatusTag({ tone = "quiet", children }: StatusTagProps) {
  return (
    <span className="status-tag" data-tone={tone}>
      {children}
    </span>
  );
}
