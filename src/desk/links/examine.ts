// Examines one address: walks it, looks at what is there, judges it, and looks for a copy when it is lost.
import type { Named } from "./addresses.ts";
import { copyOf, type Copy } from "./archive.ts";
import { isVouchedFor, judge, type Judgement, type Verdict } from "./judge.ts";
import { folderOf, isHome } from "./not-found.ts";
import type { Asker } from "./request.ts";
import { Robots } from "./robots.ts";
import { follow, type Trail } from "./trail.ts";

export type Finding = Judgement & { readonly copy?: Copy | "none" | "silent" };

/** What an editor may want to replace by a copy. */
const lost: readonly Verdict[] = ["gone", "soft-404", "title-changed"];

export class Examiner {
  readonly #asker: Asker;
  readonly #robots: Robots;
  /** Folder of a site to the walk from a made-up address in it. */
  readonly #nonsense = new Map<string, Promise<Trail>>();

  constructor(asker: Asker) {
    this.#asker = asker;
    this.#robots = new Robots(asker);
  }

  /** What became of an address. @throws Interrupted when the run is stopped */
  async examine({ address, uses }: Named): Promise<Finding> {
    const titles = [...new Set(uses.flatMap(({ title }) => title ?? []))];
    const trail = await follow(address, this.#robots, this.#asker);
    const nonsense = this.#isDoubtful(trail, titles) ? await this.#besides(address) : undefined;
    const judgement = judge(trail, titles, nonsense);
    if (!lost.includes(judgement.verdict)) return judgement;
    const date = uses.find(({ published }) => published !== undefined)?.published;
    return { ...judgement, copy: await copyOf(address.href, date, this.#asker) };
  }

  /** Whether a page is there, but does not bear the title that it should. */
  #isDoubtful({ from, end }: Trail, titles: readonly string[]): boolean {
    if (end.kind !== "answer" || !end.page || isHome(from)) return false;
    return !isVouchedFor(end.page, titles);
  }

  /** The walk from an address that was made up, in the same folder; once a folder. */
  #besides(address: URL): Promise<Trail> {
    const folder = folderOf(address);
    let trail = this.#nonsense.get(folder.href);
    if (!trail) {
      const invented = new URL(`${folder.href}${this.#asker.world.invent()}`);
      trail = follow(invented, this.#robots, this.#asker);
      this.#nonsense.set(folder.href, trail);
    }
    return trail;
  }
}
