import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { siteTexts } from "~/site/texts";
import { titled } from "~/people/page-title";
import { answering } from "~/platform/http/door.server";
import { demoOutbox } from "~/platform/mail/demo-outbox.server";
import { OutboxPage } from "~/site/OutboxPage";

export async function loader({ request }: LoaderFunctionArgs) {
  return answering(request, async () => ({ messages: await demoOutbox() }));
}

export const meta = titled(siteTexts, "outbox");

export default function Outbox() {
  return <OutboxPage messages={useLoaderData<typeof loader>().messages} />;
}
