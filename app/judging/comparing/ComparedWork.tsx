import { Disclosure } from "~/ui/actions/Disclosure";
import { Anchor } from "~/ui/page/Anchor";
import { useText } from "~/ui/texts";
import type { BlindWork } from "../blind-work.server";
import type { JuryPlate } from "../jury-files.server";
import { Board } from "../sheet/Board";
import styles from "./compare.module.css";
import { compareTexts } from "./texts";

/** One of the two: its number, its pictures, its words. Everything else is on its own page. */
export function ComparedWork({ work, side }: { work: BlindWork; side: string }) {
  const t = useText(compareTexts);
  const { assignmentId, number, content, files } = work;
  const plates = (["photo", "board", "flat"] as const).map((kind) =>
    files.filter((file): file is JuryPlate => file.kind === kind),
  );
  return (
    <section className={styles.work} aria-label={`${side} · ${t.candidate({ number })}`}>
      <h2 className={styles.number}>{t.candidate({ number })}</h2>
      <p lang="zh-CN">{content.title}</p>
      {plates.flatMap((ofKind) =>
        ofKind.map((file, index) => (
          <Board
            key={file.position}
            {...{ file, assignmentId, nth: index + 1, of: ofKind.length }}
            first={file === plates.flat()[0]}
          />
        )),
      )}
      <Disclosure summary={t.words}>
        <div className="prose" lang="zh-CN">
          {content.statement.split(/\n+/).map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </div>
      </Disclosure>
      <p className="small">
        <Anchor href={`/ballots/${assignmentId}`}>{t.closer}</Anchor>
      </p>
    </section>
  );
}
