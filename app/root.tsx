import "~/ui/styles/index.css";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Link,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { unreadNotices } from "~/people/notices.server";
import { viewerOf } from "~/people/viewer.server";
import { environment } from "~/platform/environment.server";
import type { RefusedPage } from "~/platform/http/door.server";
import { localeOf } from "~/platform/http/locale.server";
import { useNonce } from "~/platform/http/nonce";
import { unlessSilent } from "~/platform/http/silent-saves";
import { newId } from "~/platform/random.server";
import { demoState } from "~/site/demo-bar.server";
import { Frame } from "~/site/Frame";
import { RefusedPageView } from "~/site/RefusedPage";
import { languageTag, type Locale } from "~/ui/localized";
import { AnchorProvider, type AnchorProps } from "~/ui";
import { RequestSeed } from "~/ui/RequestKey";
import { LocaleProvider } from "~/ui/texts";

export const meta: MetaFunction = () => [{ title: "湘裳 Xiangshang" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const [locale, viewer, demo] = await Promise.all([
    localeOf(request),
    viewerOf(request),
    demoState(),
  ]);
  const { SITE_RECORD_ICP: icp, SITE_RECORD_POLICE: police } = environment();
  return {
    locale,
    signedInAs: viewer.person?.name ?? null,
    unread: await unreadNotices(viewer),
    roles: [...new Set(viewer.roles.map(({ role }) => role))],
    demo,
    records: { icp: icp ?? null, police: police ?? null },
    requestSeed: newId(),
  };
}

export const shouldRevalidate = unlessSilent;

export type RootData = Awaited<ReturnType<typeof loader>>;

const strangers: RootData = {
  locale: "zh",
  signedInAs: null,
  unread: 0,
  roles: [],
  demo: null,
  records: { icp: null, police: null },
  requestSeed: "",
};

/** A door whose page is written by the server alone names the one script that it needs; a bare one has no frame. */
type PageHandle = { script?: string; bare?: boolean } | undefined;

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const { locale } = useRouteLoaderData<RootData>("root") ?? strangers;
  const script = useMatches()
    .map(({ handle }) => (handle as PageHandle)?.script)
    .find(Boolean);
  return (
    <html lang={languageTag(locale as Locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/mark.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {script ? (
          <script type="module" src={script} />
        ) : (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  );
}

/** Pages that the server writes alone: the router's own way there would bring them without their script. */
const alone: readonly string[] = ["/try"];

const anchor = ({ href, ...rest }: AnchorProps) => (
  <Link to={href} reloadDocument={alone.includes(href)} {...rest} />
);

function Housed({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<RootData>("root") ?? strangers;
  const bare = useMatches().some(({ handle }) => (handle as PageHandle)?.bare);
  return (
    <LocaleProvider locale={data.locale}>
      <RequestSeed value={data.requestSeed}>
        <AnchorProvider anchor={anchor}>
          {bare ? children : <Frame {...data}>{children}</Frame>}
        </AnchorProvider>
      </RequestSeed>
    </LocaleProvider>
  );
}

export default function App() {
  return (
    <Housed>
      <Outlet />
    </Housed>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const refusal = isRouteErrorResponse(error)
    ? (error.data as Partial<RefusedPage>)?.refusal
    : undefined;
  return (
    <Housed>
      <RefusedPageView kind={refusal?.kind ?? null} sentence={refusal?.sentence ?? null} />
    </Housed>
  );
}
