// npm run bench: what must be fast, beside something known in the same run. `npm run bench -- uploads pictures`
// measures these parts alone.
import { startPostgres } from "../support/postgres";
import { benchJudging } from "./judging";
import { benchPages } from "./pages";
import { benchPictures } from "./pictures";
import { benchUploads } from "./uploads";
import { benchViewers } from "./viewers";

const parts = {
  judging: () => benchJudging(),
  pictures: () => benchPictures(),
  viewers: () => benchViewers(),
  uploads: () => withPostgres(benchUploads),
  pages: () => withPostgres(benchPages),
};

const asked = process.argv.slice(2);
for (const [name, measure] of Object.entries(parts))
  if (asked.length === 0 || asked.includes(name)) await measure();

async function withPostgres(measure: (url: string) => Promise<void>): Promise<void> {
  const postgres = await startPostgres();
  try {
    await measure(postgres.url);
  } finally {
    await postgres.stop();
  }
}
