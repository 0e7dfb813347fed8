import { ButtonLink } from "~/ui/actions/Button";
import { Page } from "~/ui";
import { useText } from "~/ui/texts";
import type { RefusalKind } from "~/platform/refusal";
import { siteTexts } from "./texts";

type Props = { kind: RefusalKind | null; sentence: string | null };

/** What a refused request shows: what is wrong and where to go. Without a kind, something of ours broke. */
export function RefusedPageView({ kind, sentence }: Props) {
  const t = useText(siteTexts);
  const titles: Partial<Record<RefusalKind, string>> = {
    unknown: t.refusedUnknown,
    forbidden: t.refusedForbidden,
    unauthenticated: t.refusedUnauthenticated,
  };
  return (
    <Page
      title={kind ? (titles[kind] ?? t.refusedOther) : t.broken}
      lede={kind ? sentence : t.brokenSentence}
      actions={
        kind === "unauthenticated" ? (
          <ButtonLink href="/sign-in">{t.signIn}</ButtonLink>
        ) : (
          <ButtonLink href="/">{t.home}</ButtonLink>
        )
      }
    />
  );
}
