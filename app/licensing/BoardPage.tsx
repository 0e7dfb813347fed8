import { ButtonLink, Page } from "~/ui";
import { localized } from "~/ui/localized";
import { Anchor } from "~/ui/page/Anchor";
import { Notice } from "~/ui/messages/Notice";
import { useLocale, useText } from "~/ui/texts";
import { organisationTexts } from "~/people/organisation-texts";
import { StandingTag } from "~/people/StandingTag";
import { columns } from "./board";
import styles from "./board.module.css";
import type { boardOf } from "./board-queries.server";
import { boardTexts } from "./board-texts";
import { CardOfWork } from "./CardOfWork";

type Board = Awaited<ReturnType<typeof boardOf>>;
type Props = { board: Board; answer: unknown };

/** 看中 / 已询 / 打样 / 签约: an organisation's works, and for each how far it is and who is next. */
export function BoardPage({ board, answer }: Props) {
  const t = useText(boardTexts);
  const org = useText(organisationTexts);
  const locale = useLocale();
  const { organisation, cards, now } = board;
  const acts = organisation.verified && !organisation.suspended;
  const empty = {
    ...{ saved: t.emptySaved, asked: t.emptyAsked },
    ...{ sampling: t.emptySampling, contracted: t.emptyContracted },
  };
  return (
    <Page
      title={t.title(localized(organisation.name, locale))}
      lede={t.lede}
      margin={<Anchor href={`/organisations/${organisation.id}`}>{t.organisations}</Anchor>}
      actions={<ButtonLink href="/gallery">{t.toGallery}</ButtonLink>}
      notices={
        !acts && (
          <Notice tone="warn" title={organisation.suspended ? org.suspendedTitle : t.waits}>
            {organisation.suspended ? org.suspendedBody : <StandingTag {...organisation} />}
          </Notice>
        )
      }
    >
      <div className={styles.board}>
        {columns.map((column) => {
          const here = cards.filter((card) => card.column === column);
          return (
            <section key={column} aria-labelledby={`column-${column}`} className={styles.column}>
              <h2 id={`column-${column}`}>
                {t[column]} <span className={styles.count}>{here.length}</span>
              </h2>
              {here.length === 0 && <p className="soft small">{empty[column]}</p>}
              <ul className={styles.cards}>
                {here.map((card) => (
                  <CardOfWork
                    key={card.work.entryId}
                    {...{ card, now, answer, acts }}
                    organisationId={organisation.id}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </Page>
  );
}
