import { Link } from "@remix-run/react";
import { Disclosure } from "~/ui/actions/Disclosure";
import { Prose } from "~/ui/catalogue/Prose";
import { Anchor } from "~/ui/page/Anchor";
import { useText } from "~/ui/texts";
import { Garment } from "../sheet/Garment";
import { Plates } from "../sheet/Plates";
import type { BesidePage, WorkBeside } from "./beside-queries.server";
import styles from "./beside.module.css";
import { besideAddress, exchanged, letterOf, moved } from "./places";
import { besideTexts } from "./texts";

type Props = { page: BesidePage; work: WorkBeside; at: number };

/** One of the works: its number, where it may move, its garment and pictures, its words. */
export function BesideWork({ page, work, at }: Props) {
  const t = useText(besideTexts);
  const { assignmentId, number, content, files } = work;
  const shown = page.works.map((one) => one.assignmentId);
  const letter = letterOf(at);
  const garments = files.filter((file) => file.kind === "garment");
  return (
    <section
      className={styles.work}
      tabIndex={-1}
      data-place={at + 1}
      aria-label={`${t.candidate({ number })} · ${t.place({ nth: at + 1, of: shown.length })}`}
    >
      <h2 className={styles.number}>
        {letter} · {t.candidate({ number })}
      </h2>
      <Moves {...{ page, shown, at }} />
      <p lang="zh-CN">{content.title}</p>
      {garments.map((file) => (
        <Garment
          key={file.position}
          {...{ file, assignmentId, number, letter }}
          notes={content.notes}
        />
      ))}
      <Plates {...{ files, assignmentId }} uppermost={garments.length === 0} />
      <Disclosure summary={t.words}>
        <Prose text={content.statement} />
      </Disclosure>
      <p className="small">
        <Anchor href={`/ballots/${assignmentId}`}>{t.toBallot}</Anchor>
      </p>
    </section>
  );
}

/** Where this work may move: links, so that the address always says what is shown, and a key is a link pressed. */
function Moves({ page, shown, at }: { page: BesidePage; shown: string[]; at: number }) {
  const t = useText(besideTexts);
  const desk = page.queue.map((line) => line.assignmentId);
  const next = exchanged(shown, at, desk);
  const to = (works: string[]) => besideAddress(page.seatId, works);
  return (
    <nav
      className={`small ${styles.moves}`}
      aria-label={t.place({ nth: at + 1, of: shown.length })}
    >
      {at > 0 && (
        <Link to={to(moved(shown, at, -1))} data-move="left" preventScrollReset>
          ‹ {t.left}
        </Link>
      )}
      {at < shown.length - 1 && (
        <Link to={to(moved(shown, at, 1))} data-move="right" preventScrollReset>
          {t.right} ›
        </Link>
      )}
      {next && (
        <Link to={to(next)} data-move="exchange" preventScrollReset>
          {t.exchange}
        </Link>
      )}
    </nav>
  );
}
