import { useText } from "~/ui/texts";
import styles from "./results.module.css";
import { resultsTexts } from "./texts";

/** The hash of exactly what is proposed, signed and published. */
export function Digest({ digest }: { digest: string }) {
  const t = useText(resultsTexts);
  return (
    <p className={styles.digest}>
      <span className="soft small">{t.digest}</span>
      <code>{digest.match(/.{1,8}/g)?.join(" ")}</code>
    </p>
  );
}
