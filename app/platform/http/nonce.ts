import { createContext, useContext } from "react";

/** The Content-Security-Policy nonce of the page being rendered; the browser never needs it again. */
export const NonceContext = createContext<string>("");
export const useNonce = (): string => useContext(NonceContext);
