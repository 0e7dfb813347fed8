import { Countdown } from "~/ui/course/Countdown";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { Section } from "~/ui/page/Page";
import { LocalizedText, useText } from "~/ui/texts";
import type { Awaited, AwaitedKind } from "./awaiting";
import { awaitingTexts, awaitingWords, untilWords } from "./awaiting-texts";
import { pageTexts } from "./page-texts";
import styles from "./entries.module.css";

type AwaitingProps = { awaited: readonly Awaited[]; now: string };

/** What waits for a person, the most urgent first, each a link to where it is done. */
export function Awaiting({ awaited, now }: AwaitingProps) {
  const t = useText(awaitingTexts);
  const page = useText(pageTexts);
  return (
    <Section title={t.title} id="awaiting">
      {awaited.length === 0 ? (
        <p className="soft">{t.nothing}</p>
      ) : (
        <ul>
          {awaited.map((item) => (
            <li key={item.kind + item.href} className={styles.awaited}>
              <div className="stack stack-close">
                <h3>
                  <What item={item} />
                </h3>
                <p className="soft small">
                  {item.title || page.untitled} · <LocalizedText value={item.contest} />
                </p>
              </div>
              <p className="small cluster">
                <StatusTag tone={item.news ? "info" : "act"}>
                  {item.news ? t.news : t.act}
                </StatusTag>
                <Until item={item} now={now} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** The same in one line, for the page that everybody begins with. */
export function AwaitingLine({ awaited, now }: AwaitingProps) {
  const t = useText(awaitingTexts);
  const todo = awaited.filter(({ news }) => !news);
  const [first] = todo;
  if (!first) return null;
  return (
    <p className={styles.awaitingLine}>
      <Anchor href="/entries#awaiting">{t.count(todo.length)}</Anchor>
      <span>
        <span className="soft">{t.first}</span>
        <What item={first} /> <Until item={first} now={now} />
      </span>
    </p>
  );
}

function What({ item: { kind, href, count } }: { item: Awaited }) {
  const words = useText(awaitingWords);
  return <Anchor href={href}>{words[kind](count ?? { left: 0, all: 0 })}</Anchor>;
}

const ends: Partial<
  Record<AwaitedKind, "answer" | "finishing" | "link" | "making" | "next" | "notice">
> = {
  ...{ lacking: "finishing", invitation: "link", objection: "answer", enquiry: "answer" },
  ...{ agreement: "making", garment: "making", promoted: "next", result: "notice" },
};

function Until({ item: { kind, due }, now }: { item: Awaited; now: string }) {
  const until = useText(untilWords);
  const t = useText(awaitingTexts);
  if (!due) return null;
  const which = ends[kind];
  return (
    <Countdown
      now={new Date(now)}
      target={new Date(due)}
      before={which && until[which]}
      after={which === "answer" ? t.overdue : undefined}
      withInstant
    />
  );
}
