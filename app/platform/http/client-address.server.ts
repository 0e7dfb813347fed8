/** Set by our server on every request, over whatever the client sent under this name. */
export const clientHeader = "x-xs-client";

/** The network address that a request came from, for rate limits only. */
export const clientAddress = (request: Request): string =>
  request.headers.get(clientHeader) ?? "unknown";
