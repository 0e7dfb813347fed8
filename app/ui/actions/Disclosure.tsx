import type { ReactNode } from "react";

type DisclosureProps = { summary: ReactNode; children: ReactNode; open?: boolean };

/** More, for those who want it; the browser's own `<details>`. */
export function Disclosure({ summary, children, open }: DisclosureProps) {
  return (
    <details className="disclosure" open={open}>
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
