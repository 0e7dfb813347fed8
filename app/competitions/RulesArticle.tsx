import type { ReactNode } from "react";
import { Section } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import { contestTexts } from "./contest-texts";
import { rulesArticles, type RulesArticleName } from "./rules-articles";

type RulesArticleProps = { name: RulesArticleName; note?: ReactNode; children: ReactNode };

/** One numbered article of the rules. */
export function RulesArticle({ name, note, children }: RulesArticleProps) {
  const t = useText(contestTexts);
  return (
    <Section id={name} title={`${rulesArticles.indexOf(name) + 1} ${t[name]}`} note={note}>
      {children}
    </Section>
  );
}
