import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { trialTexts } from "~/garments/trial/texts";
import { TrialPage } from "~/garments/trial/TrialPage";
import { titled } from "~/people/page-title";
import { answering } from "~/platform/http/door.server";
import { installation } from "~/platform/installation.server";

/** A model to begin with is taken from the address in demos and tests alone, and only from here. */
export async function loader({ request }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const { origin, searchParams } = new URL(request.url);
    const asked = searchParams.get("src");
    if (!asked || !URL.canParse(asked, origin)) return { src: null };
    const address = new URL(asked, origin);
    const given = address.origin === origin && (await installation())?.kind !== "production";
    return { src: given ? address.pathname + address.search : null };
  });
}

export const meta = titled(trialTexts, "title");

/** Written by the server alone. */
export const handle = { script: "/garment-trial.js" };

export default function Try() {
  return <TrialPage {...useLoaderData<typeof loader>()} />;
}
