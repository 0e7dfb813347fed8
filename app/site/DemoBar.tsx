import { useLocation } from "@remix-run/react";
import { formatInstant } from "~/ui/format";
import { useLocale, useText } from "~/ui/texts";
import type { DemoState } from "./demo-bar.server";
import { demoDoors, type DemoDoor } from "./demo-doors";
import styles from "./DemoBar.module.css";
import { DemoLeaps } from "./DemoLeaps";
import { siteTexts } from "./texts";

/** Demo only: a door for each kind of person, with a sentence on what to try, and the clock. */
export function DemoBar({ now, leaps }: DemoState) {
  const t = useText(siteTexts);
  const locale = useLocale();
  const { pathname } = useLocation();
  const main = demoDoors.filter(({ beside }) => !beside);
  const others = demoDoors.filter(({ beside }) => beside);
  return (
    <aside className={styles.bar} aria-label={t.demoBar}>
      <form className={styles.doors} method="post" action="/demo/sign-in" aria-label={t.demoHint}>
        {main.map((door) => (
          <Door key={door.who} {...door} />
        ))}
      </form>
      <div className={styles.row}>
        <details className={styles.clock}>
          <summary>
            {t.demoClock} <time>{formatInstant(now, { locale, style: "short" })}</time>
          </summary>
          {/* The page is left as it was: after the leap one stands where one stood. */}
          <DemoLeaps leaps={leaps.slice(0, 6)} now={now} next={pathname} />
        </details>
        <form className={styles.others} method="post" action="/demo/sign-in">
          <span>{t.demoOthers}</span>
          {others.map(({ who, name, tryThis }) => (
            <button key={who} name="who" value={who} title={tryThis[locale]}>
              {name[locale]}
            </button>
          ))}
          <a href="/outbox">{t.outbox}</a>
        </form>
      </div>
    </aside>
  );
}

function Door({ who, name, tryThis }: DemoDoor) {
  const locale = useLocale();
  return (
    <button name="who" value={who}>
      <strong>{name[locale]}</strong>
      <span>{tryThis[locale]}</span>
    </button>
  );
}
