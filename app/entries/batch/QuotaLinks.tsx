import { Anchor } from "~/ui/page/Anchor";
import { Section } from "~/ui/page/Page";
import { LocalizedText, useText } from "~/ui/texts";
import type { HeldQuota } from "./queries.server";
import { batchTexts } from "./texts";

/** The contests in which an organisation may recommend works, each with the way there. */
export function QuotaLinks({ quotas }: { quotas: readonly HeldQuota[] }) {
  const t = useText(batchTexts);
  if (quotas.length === 0) return null;
  return (
    <Section title={t.heldQuotas} note={t.heldQuotasNote} id="recommendations">
      <ul className="stack stack-close">
        {quotas.map(({ slug, title }) => (
          <li key={slug}>
            <Anchor href={`/competitions/${slug}/recommendations`}>
              <LocalizedText value={title} />
            </Anchor>
          </li>
        ))}
      </ul>
    </Section>
  );
}
