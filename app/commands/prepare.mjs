// What a command needs before it runs: the database client, and (with --build) the pages.
import { makeClient, makePages } from "./making.mjs";

await makeClient();
if (process.argv.includes("--build")) await makePages();
