import { useText } from "~/ui/texts";
import styles from "./jury.module.css";
import { juryTexts } from "./texts";

/** How many of the desk's entries are locked, as a line and in words. */
export function Progress({ locked, assigned }: { locked: number; assigned: number }) {
  const t = useText(juryTexts);
  const words = t.progress({ locked, assigned });
  return (
    <p className={styles.progress}>
      <progress max={assigned} value={locked} aria-label={words} />
      <span className="figures">{words}</span>
    </p>
  );
}
