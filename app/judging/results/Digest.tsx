import { useText } from "~/ui/texts";
import styles from "./results.module.css";
import { resultsTexts } from "./texts";

/** A hash as people compare it: of what is proposed, signed and published, unless it is called otherwise. */
export function Digest({ digest, name }: { digest: string; name?: string }) {
  const t = useText(resultsTexts);
  return (
    <p className={styles.digest}>
      <span className="soft small">{name ?? t.digest}</span>
      <code>{digest.match(/.{1,8}/g)?.join(" ")}</code>
    </p>
  );
}
