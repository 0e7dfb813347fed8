import { Form } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { formatInstant } from "~/ui/format";
import { Page, Section } from "~/ui/page/Page";
import { useLocale, useText } from "~/ui/texts";
import type { DemoState } from "./demo-bar.server";
import { DemoLeaps } from "./DemoLeaps";
import { siteTexts } from "./texts";

const minutesOn = [10, 60, 1_440, 10_080];

/** Demo only: the one clock that everything here is judged by, and how to move it on. */
export function ClockPage({ now, leaps }: DemoState) {
  const t = useText(siteTexts);
  const locale = useLocale();
  return (
    <Page title={t.demoClock} lede={t.clockLede}>
      <Section title={formatInstant(now, { locale })}>
        <Form method="post" className="cluster">
          {minutesOn.map((minutes) => (
            <Button key={minutes} name="minutes" value={minutes}>
              {t.leap({ minutes })}
            </Button>
          ))}
        </Form>
      </Section>
      <Section title={t.leapsTitle}>
        <DemoLeaps leaps={leaps} now={now} next="/demo/clock" />
      </Section>
    </Page>
  );
}
