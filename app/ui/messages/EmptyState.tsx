import type { ReactNode } from "react";
import { WovenMark } from "../page/WovenBreak";

type EmptyStateProps = {
  /** What will be here. */
  title: ReactNode;
  /** How to begin, or when to come back. */
  children?: ReactNode;
  action?: ReactNode;
};

/** A page without content yet: says what will stand here and how it begins. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <WovenMark size={52} className="empty-mark" />
      <p className="empty-title">{title}</p>
      {children && <div className="empty-body">{children}</div>}
      {action && <div className="cluster">{action}</div>}
    </div>
  );
}
