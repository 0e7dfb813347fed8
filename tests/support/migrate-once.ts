// A process of its own that brings a database up to date, as a server does when it starts.
import { migrate } from "~/platform/database/migrations.server";

await migrate({ connectionString: process.argv[2]!, max: 2 });
