// Whether a page shows only the beginning of an article, to those who do not pay.
import { listOf, type JsonLd } from "./json-ld.ts";
import { wordsIn, type Page } from "./page.ts";
import { wordCount } from "./white-space.ts";

/** Signs below which a text may be a beginning only. */
const beginning = 1800;

/** What pages say where the text stops; it stands in the article, not in a menu. */
const stops = [
  /(?:verder|volledig|hele artikel|artikel) (?:te )?lezen\s*\?|om (?:dit artikel |het hele artikel )?verder te lezen|lees (?:dit artikel )?verder (?:met|voor|vanaf)|(?:exclusief|alleen|enkel) voor (?:onze )?abonnees|voorbehouden (?:aan|voor) (?:onze )?abonnees|je hebt een abonnement nodig/i,
  /il vous reste [\d,.]+ ?% de cet article|(?:la suite|cet article|article|contenu) (?:est )?réservée? (?:à nos |aux )abonnés|pour (?:lire la suite|continuer la lecture)|déjà abonné ?\?/i,
  /(?:to|and) (?:continue|keep) reading|subscribe to (?:read|unlock|continue)|this (?:article|content|story) is (?:only )?(?:for|available to|reserved for) (?:our )?subscribers|already a subscriber ?\?/i,
  /(?:jetzt|um) (?:weiterlesen|weiterzulesen|den (?:ganzen )?artikel zu lesen)|weiterlesen mit|(?:nur|exklusiv) für abonnent|(?:dieser|diesen) (?:artikel|inhalt|text) .{0,40}abonn|sie haben bereits ein abo/i,
];

const overlays =
  '[class*="paywall" i], [id*="paywall" i], [class*="subscription-wall" i], [class*="article-barrier" i], [class*="meteredContent" i], [class*="regwall" i], [class*="piano-offer" i]';

/**
 * Whether the text is only the beginning of its article.
 * @param article its item in JSON-LD, if there is one
 */
export function showsOnlyBeginning(text: string, page: Page, article: JsonLd | undefined): boolean {
  const free = article?.["isAccessibleForFree"];
  const paid =
    isFalse(free) ||
    listOf(article?.["hasPart"]).some((part) =>
      isFalse((part as JsonLd | null)?.["isAccessibleForFree"]),
    );
  const words = Number(article?.["wordCount"]);
  if (paid && words > 0 && wordCount(text) < words * 0.6) return true;
  if (text.length >= beginning) return false;
  return paid || (!/^true$/i.test(String(free)) && hasWall(page));
}

/** Whether something on the page stops its reader: a box with that name, or words that say so. */
function hasWall({ $ }: Page): boolean {
  if (
    $(overlays).filter(
      (_, element) =>
        !$(element).is("html, body") &&
        wordsIn($, element).length > 20 &&
        wordsIn($, element).length < 2500,
    ).length > 0
  )
    return true;
  const outside = "nav, aside, header, footer, li, [class*=related i], [class*=teaser i]";
  const words = $("p, div, span, h2, h3, h4, strong, a")
    .filter(
      (_, element) =>
        $(element).children("p, div, section, article").length === 0 &&
        $(element).closest(outside).length === 0,
    )
    .toArray()
    .map((element) => wordsIn($, element))
    .filter((text) => text.length < 300);
  return words.some((text) => stops.some((stop) => stop.test(text)));
}

function isFalse(value: unknown): boolean {
  return (
    value === false ||
    (typeof value === "string" && /^(https?:\/\/schema\.org\/)?false$/i.test(value))
  );
}
