import { randomBytes } from "node:crypto";
import http, { type ServerResponse } from "node:http";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import expressStaticGzip, { type ExpressStaticGzipOptions } from "express-static-gzip";
import express, { type ErrorRequestHandler, type RequestHandler } from "express";
import helmet from "helmet";
import { environment } from "../environment.server";
import { logger } from "../log.server";
import { clientHeader } from "./client-address.server";
import { isFromHere } from "./origin.server";
import { refusePlainly } from "./plain-refusal.server";

const formBytes = 256 * 1024;
/** 汇总表, the one file that comes through a form: a list is small. */
const sheetBytes = 2 * 1024 * 1024 + formBytes;
const sheetDoor = /^\/competitions\/[^/]+\/recommendations(\.data)?$/;

export interface Served {
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Whether what the pages need (database, store) answers. */
  isReady(): Promise<boolean>;
  /** The door for bytes of uploads: holds them to what was announced, and hands on what is not for it. */
  bytesDoor: RequestHandler;
}

/** The thin server around Remix: what every request goes through, in this order. */
export function webServer({ build, isReady, bytesDoor }: Served): http.Server {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", environment().TRUST_PROXY);
  app.get("/healthz", (_request, response) => void response.type("text").send("ok\n"));
  app.get("/readyz", async (_request, response) => {
    const ready = await isReady().catch(() => false);
    response
      .status(ready ? 200 : 503)
      .type("text")
      .send(ready ? "ready\n" : "not ready\n");
  });
  app.use(logged, named, ...guarded(), bytesDoor, bounded);
  app.use(compression());
  app.use(
    "/assets",
    packed("build/client/assets", {
      ...{ immutable: true, maxAge: "1y", fallthrough: false },
      setHeaders: mayCompile,
    }),
  );
  app.use(packed("build/client", { maxAge: "1h", setHeaders: mayStand }));
  app.use(
    createRequestHandler({
      build,
      getLoadContext: (_request, response) => ({ nonce: response.locals.nonce }),
    }),
  );
  app.use(broken);

  const server = http.createServer(app);
  server.headersTimeout = 20_000; // a client that trickles its headers is let go
  server.requestTimeout = 30 * 60_000; // a large garment over a campus line may take its time
  server.keepAliveTimeout = 10_000;
  server.timeout = 120_000; // of silence
  return server;
}

/** Files as they are, or as the build has packed them for a browser that can unpack them. */
const packed = (
  folder: string,
  settings: ExpressStaticGzipOptions["serveStatic"],
): RequestHandler =>
  expressStaticGzip(folder, {
    ...{ enableBrotli: true, orderPreference: ["br"], index: false },
    serveStatic: { ...settings, index: false },
  });

/** One line a request: what, how it ended, how long. Queries are left out, and so are the tokens of invitations. */
const logged: RequestHandler = (request, response, next) => {
  const began = performance.now();
  response.on("close", () =>
    logger().info({
      method: request.method,
      path: request.path.replace(/^(\/invitations\/).+/, "$1…"),
      status: response.statusCode,
      ms: Math.round(performance.now() - began),
    }),
  );
  next();
};

/** Names the client for the doors, and forgets what it claimed about itself. */
const named: RequestHandler = (request, response, next) => {
  request.headers[clientHeader] = request.ip ?? "unknown";
  if (!environment().TRUST_PROXY) delete request.headers["x-forwarded-host"];
  response.locals.nonce = randomBytes(16).toString("base64");
  next();
};

/** A released garment for other people's pages, and nothing else: it holds no form and knows nobody. */
const mayBeFramed = ({ url = "" }: { url?: string }): boolean => /^\/embed\/[^/?]+(\?|$)/.test(url);

function guarded(): RequestHandler[] {
  const nonce = (_request: unknown, response: unknown) =>
    `'nonce-${(response as { locals: { nonce: string } }).locals.nonce}'`;
  const secure = environment().PUBLIC_ORIGIN?.startsWith("https:") ?? false;
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'", nonce],
          styleSrc: ["'self'", nonce],
          styleSrcAttr: ["'unsafe-inline'"],
          imgSrc: ["'self'", "data:", "blob:"],
          connectSrc: ["'self'", "blob:"],
          workerSrc: ["'self'", "blob:"],
          objectSrc: ["'none'"],
          frameAncestors: [(request) => (mayBeFramed(request) ? "*" : "'none'")],
          baseUri: ["'none'"],
          formAction: ["'self'"],
        },
      },
      strictTransportSecurity: secure && { maxAge: 63_072_000, includeSubDomains: false },
      referrerPolicy: { policy: "same-origin" },
      crossOriginEmbedderPolicy: false,
    }),
    (request, response, next) => {
      if (mayBeFramed(request)) response.removeHeader("X-Frame-Options");
      if (["GET", "HEAD", "OPTIONS"].includes(request.method)) return next();
      const here = environment().PUBLIC_ORIGIN ?? `${request.protocol}://${request.get("host")}`;
      const said = { secFetchSite: request.get("Sec-Fetch-Site"), origin: request.get("Origin") };
      if (isFromHere(said, here.replace(/\/$/, ""))) return next();
      refusePlainly(request, response, "forbidden", {
        zh: "这个请求不是从本站页面发出的，已被拒绝。请回到本站页面重试。",
        en: "This request did not come from our own pages and was refused. Go back to the page and try again.",
      });
    },
  ];
}

/** A worker obeys its own file's policy: these hash and unpack by WebAssembly, and no page needs to be let do so. */
const mayCompile = (response: ServerResponse, file: string) => {
  if (!/[\\/](hash|unpack)-worker[.-][^\\/]*\.js(\.br)?$/.test(file)) return;
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
  response.setHeader("Content-Security-Policy", policy);
};

/** A script whose address stays is asked for anew: what it leads to may have gone with an older version. */
const mayStand = (response: ServerResponse, file: string) => {
  if (/\.js(\.br)?$/.test(file)) response.setHeader("Cache-Control", "no-cache");
};

/** A form is small; a body whose size is not said beforehand is no form. */
const bounded: RequestHandler = (request, response, next) => {
  if (["GET", "HEAD"].includes(request.method)) return next();
  const length = Number(
    request.get("Content-Length") ?? (request.get("Transfer-Encoding") ? Infinity : 0),
  );
  const isSheet = sheetDoor.test(request.path);
  if (length <= (isSheet ? sheetBytes : formBytes)) return next();
  if (isSheet)
    return refusePlainly(request, response, "too-large", {
      zh: "汇总表超过 2 MB。请删去图片和多余的内容，一次最多 200 件作品，再上传。",
      en: "The sheet is over 2 MB. Remove pictures and what is not needed, 200 works at most, and upload it again.",
    });
  refusePlainly(request, response, "too-large", {
    zh: "提交的内容超过 256 KB。请缩短文字；文件请在作品页面上传。",
    en: "What was sent is over 256 KB. Shorten the text; files are uploaded on the entry's page.",
  });
};

const broken: ErrorRequestHandler = (
  error: Error & { status?: number },
  request,
  response,
  next,
) => {
  if (response.headersSent) return next(error);
  if (error.status === 404 || error.status === 400)
    return refusePlainly(request, response, "unknown", {
      zh: "这里没有您要找的内容。",
      en: "There is nothing here.",
    });
  logger().error({ error: error.message, stack: error.stack }, "a request broke");
  refusePlainly(request, response, "unavailable", {
    zh: "系统出了问题，我们已记录。请稍后再试。",
    en: "Something broke on our side and was recorded. Please try again shortly.",
  });
};
