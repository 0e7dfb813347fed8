import { Anchor } from "~/ui/page/Anchor";
import styles from "./Bell.module.css";

/** The way to one's notices, with how many wait. The drawing only repeats what the label says. */
export function Bell({ label, unread }: { label: string; unread: string | null }) {
  return (
    <Anchor href="/notices" className={styles.bell} aria-label={label} title={label}>
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        <path
          d="M12 3a6 6 0 0 0-6 6v4.5L4 17h16l-2-3.5V9a6 6 0 0 0-6-6Zm-2.2 16.5a2.3 2.3 0 0 0 4.4 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      </svg>
      {unread && <span aria-hidden="true">{unread}</span>}
    </Anchor>
  );
}
