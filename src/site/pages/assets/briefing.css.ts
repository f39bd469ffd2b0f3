import styles from '../../briefing/briefing.css?inline';
import { toBriefing } from '../../briefing/briefing.ts';
import { toPageRules } from '../../briefing/page-rules.ts';
import { getPaperFonts } from '../../briefing/paper-fonts.ts';
import { getSite } from '../../get-edition.ts';

/** The styles of the briefing alone, with the running heads of its parts. */
export async function GET(): Promise<Response> {
  const rules = toPageRules(toBriefing(await getSite()));
  const fonts = (await getPaperFonts()).map(({ rule }) => rule).join('\n');
  return new Response(`${fonts}\n${styles}\n${rules}`, {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
}
