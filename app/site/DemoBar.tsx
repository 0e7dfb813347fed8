import { useText } from "~/ui/texts";
import { demoDoors } from "./demo-doors";
import { siteTexts } from "./texts";
import { useLocale } from "~/ui/texts";
import styles from "./DemoBar.module.css";

/** Demo only: one button for each kind of person, with a sentence on what to try. */
export function DemoBar() {
  const t = useText(siteTexts);
  const locale = useLocale();
  return (
    <form className={styles.bar} method="post" action="/demo/sign-in" aria-label={t.demoBar}>
      <span className={styles.hint}>{t.demoHint}</span>
      {demoDoors.map(({ who, name, tryThis }) => (
        <button key={who} name="who" value={who} title={tryThis[locale]}>
          {name[locale]}
        </button>
      ))}
      <a href="/demo/clock">{t.demoClock}</a>
    </form>
  );
}
