import { Form } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { formatInstant } from "~/ui/format";
import { Page, Section } from "~/ui/page/Page";
import { useLocale, useText } from "~/ui/texts";
import { siteTexts } from "./texts";

const leaps = [10, 60, 1_440, 10_080];

/** Demo only: the one clock that everything here is judged by, and how to move it on. */
export function ClockPage({ now }: { now: Date }) {
  const t = useText(siteTexts);
  const locale = useLocale();
  return (
    <Page title={t.demoClock} lede={t.clockLede}>
      <Section title={formatInstant(now, { locale })}>
        <Form method="post" className="cluster">
          {leaps.map((minutes) => (
            <Button key={minutes} name="minutes" value={minutes}>
              {t.leap({ minutes })}
            </Button>
          ))}
        </Form>
      </Section>
    </Page>
  );
}
