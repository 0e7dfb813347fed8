import "./paper.css";
import type { ReactNode } from "react";
import { classNames } from "../class-names";

type PaperProps = { children: ReactNode; className?: string };

/** What is meant for a sheet of paper: only this is printed, and its Chinese needs no font of the machine. */
export function Paper({ children, className }: PaperProps) {
  return (
    <main id="content" tabIndex={-1} className={classNames("paper page-width", className)}>
      {children}
    </main>
  );
}
