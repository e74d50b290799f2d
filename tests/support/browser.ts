// What several browser tests do on a page, and how they look at it.
import jsQR from "jsqr";
import { expect, type BrowserContext, type Locator, type Page } from "@playwright/test";

/** Answers instead of every other host, so that a test asks nobody. */
export async function answerForOthers(
  context: BrowserContext,
  origins: readonly string[],
): Promise<void> {
  await context.route(
    ({ origin }) => !origins.includes(origin),
    (route) => route.fulfill({ contentType: "text/html", body: "<title>Source</title>" }),
  );
}

/** Opens everything that is folded on a page. */
export async function openAll(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}

/** Presses Tab until a control has the focus. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toHaveCount(1);
  for (let presses = 0; presses < 200; presses++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${String(control)} is not reached by 200 times Tab`);
}

/** How light a computed colour is to the eye, from 0 for black to 255 for white; what is transparent is paper. */
export function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return Math.round((0.2126 * red + 0.7152 * green + 0.0722 * blue) * alpha + 255 * (1 - alpha));
}

/** What the QR code in a picture says to a camera; nothing where it cannot be read. */
export async function codeIn(picture: Locator): Promise<string | undefined> {
  const png = await picture.screenshot();
  const { pixels, width, height } = await picture.page().evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const { width, height } = bitmap;
      const canvas = new OffscreenCanvas(width, height).getContext("2d");
      canvas?.drawImage(bitmap, 0, 0);
      return { pixels: [...(canvas?.getImageData(0, 0, width, height).data ?? [])], width, height };
    },
    [...png],
  );
  return jsQR(Uint8ClampedArray.from(pixels), width, height)?.data;
}
