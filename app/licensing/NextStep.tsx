import { formatRemaining } from "~/ui/format";
import { useLocale, useText } from "~/ui/texts";
import { enquiryTexts } from "./enquiry-texts";
import type { EnquiryStanding } from "./enquiry-queries.server";

type Props = { standing: EnquiryStanding; now: string };

/** 「下一步：等设计师答复，还剩 2 天」, judged by the platform's clock when the page was made. */
export function NextStep({ standing, now }: Props) {
  const t = useText(enquiryTexts);
  const locale = useLocale();
  const { stage, closed, interested, awaits, proposed, due, frozen } = standing;
  if (closed) return <>{closed === "declined" ? t.declinedState : t.withdrawnState}</>;
  if (frozen) return <>{t.next(t.frozen)}</>;
  if (!awaits || !due) return <>{t.next(stage === "contracted" ? t.inContract : t.inSampling)}</>;
  const turn =
    awaits === "designer"
      ? t.waitDesigner
      : interested && !proposed && stage === "asked"
        ? t.waitProposal
        : t.waitEnterprise;
  const left = Date.parse(due) - Date.parse(now);
  const time = formatRemaining(Math.abs(left), locale);
  return (
    <>
      {t.next(turn)}
      {locale === "zh" ? "，" : ", "}
      <time dateTime={due} className="countdown" data-urgency={left <= 0 ? "over" : "calm"}>
        {left > 0 ? t.left(time) : t.late(time)}
      </time>
    </>
  );
}
