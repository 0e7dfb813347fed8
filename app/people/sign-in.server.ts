export { openSession } from "./sessions.server";
