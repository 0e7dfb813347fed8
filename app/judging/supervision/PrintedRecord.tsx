import { Button } from "~/ui/actions/Button";
import { Facts } from "~/ui/catalogue/Facts";
import { formatInstant } from "~/ui/format";
import { Anchor } from "~/ui/page/Anchor";
import { Paper } from "~/ui/page/Paper";
import { localized, useLocale, useText } from "~/ui/texts";
import prints from "../prints/prints.module.css";
import { StandingFacts } from "./StandingFacts";
import type { SignedRecord } from "./supervision-queries.server";
import { recordWords, supervisionTexts } from "./texts";

/** A signed record on one sheet, with room for the signature by hand. */
export function PrintedRecord({ record }: { record: SignedRecord & { slug: string } }) {
  const [t, words] = [useText(supervisionTexts), useText(recordWords)];
  const locale = useLocale();
  const { content, digest, by, slug } = record;
  const { standing, journal } = content;
  const instant = formatInstant(new Date(content.signedAt), { locale });
  return (
    <Paper className={prints.prints}>
      <header className={prints.choice}>
        <p className="cluster">
          <Button type="button" look="act" onClick={() => window.print()}>
            {t.printNow}
          </Button>
          <Anchor href={`/competitions/${slug}/supervision`}>{t.toSupervision}</Anchor>
        </p>
      </header>
      <article className={prints.sheet}>
        <h1>{words[content.kind]}</h1>
        <p>
          {localized(standing.contest.title, locale)} · {localized(standing.round.name, locale)}
        </p>
        <StandingFacts standing={standing} />
        <Facts
          facts={[
            { term: t.note, value: <span lang="zh-CN">{content.note}</span> },
            { term: t.journalUpTo, value: t.journalOf(journal) },
            { term: t.journalHash, value: <code>{journal.hash}</code> },
            { term: t.digest, value: <code>{digest}</code> },
            { term: t.signed, value: t.signedBy({ by, instant }) },
          ]}
        />
        <p className={prints.signatures}>
          <span>{t.signature}</span>
          <span>{t.date}</span>
        </p>
      </article>
    </Paper>
  );
}
