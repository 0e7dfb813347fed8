import { GarmentViewer } from "../GarmentViewer";
import { Page, Section } from "~/ui";
import { useLocale, useText } from "~/ui/texts";
import { trialTexts } from "./texts";
import styles from "./trial.module.css";

/**
 * Anyone's garment as a contest would show it. The server writes the page and `trial.client.ts` does the rest: nothing
 * is uploaded, and React stays away, so that what is seen here weighs what the viewer itself weighs.
 *
 * @param src a model of our own origin to begin with
 */
export function TrialPage({ src }: { src: string | null }) {
  const t = useText(trialTexts);
  const locale = useLocale();
  return (
    <Page title={t.title} lede={t.lede}>
      <Section title={t.choose}>
        <form data-trial-form>
          <input
            type="file"
            className={styles.file}
            accept=".glb,model/gltf-binary"
            aria-label={t.choose}
            aria-describedby="trial-hint trial-says"
          />
          <p id="trial-hint" className="soft small">
            {t.dropHint}
          </p>
          <p id="trial-says" role="alert" />
          <noscript>{t.needsScript}</noscript>
        </form>
      </Section>
      <div className={styles.stage} data-trial-stage hidden={!src}>
        <GarmentViewer
          src={src ?? ""}
          poster={null}
          alt={t.alt}
          locale={locale}
          autoStart={src !== null}
        />
      </div>
      <div data-trial-facts />
    </Page>
  );
}
