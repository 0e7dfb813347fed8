import { Disclosure } from "~/ui/actions/Disclosure";
import { Prose } from "~/ui/catalogue/Prose";
import { Anchor } from "~/ui/page/Anchor";
import { useText } from "~/ui/texts";
import type { BlindWork } from "../blind-work.server";
import { Plates } from "../sheet/Plates";
import styles from "./compare.module.css";
import { compareTexts } from "./texts";

/** One of the two: its number, its pictures, its words. Everything else is on its own page. */
export function ComparedWork({ work, side }: { work: BlindWork; side: string }) {
  const t = useText(compareTexts);
  const { assignmentId, number, content, files } = work;
  return (
    <section className={styles.work} aria-label={`${side} · ${t.candidate({ number })}`}>
      <h2 className={styles.number}>{t.candidate({ number })}</h2>
      <p lang="zh-CN">{content.title}</p>
      <Plates {...{ files, assignmentId }} />
      <Disclosure summary={t.words}>
        <Prose text={content.statement} />
      </Disclosure>
      <p className="small">
        <Anchor href={`/ballots/${assignmentId}`}>{t.closer}</Anchor>
      </p>
    </section>
  );
}
