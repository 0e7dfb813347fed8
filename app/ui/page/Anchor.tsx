import { createContext, useContext } from "react";
import type { ComponentPropsWithoutRef, ComponentType, ReactNode } from "react";

export type AnchorProps = ComponentPropsWithoutRef<"a"> & { href: string };

const AnchorContext = createContext<ComponentType<AnchorProps> | null>(null);

/** The root says how a link inside the site is followed; without it every link is a plain `<a>`. */
export function AnchorProvider(props: { anchor: ComponentType<AnchorProps>; children: ReactNode }) {
  return <AnchorContext.Provider value={props.anchor}>{props.children}</AnchorContext.Provider>;
}

/** Every link of the kit, so that the kit need not know the router. */
export function Anchor({ children, ...rest }: AnchorProps) {
  const Chosen = useContext(AnchorContext);
  return Chosen ? <Chosen {...rest}>{children}</Chosen> : <a {...rest}>{children}</a>;
}
