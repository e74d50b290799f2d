// The two builds that the tests look at: at the root of a host, and as a project page below a path.

export interface Build {
  readonly name: string;
  /** Folder of the built site, from the top of the repository. */
  readonly folder: string;
  /** SITE_URL of the build. */
  readonly site: string;
  /** The path that it is served under, with a slash at both ends. */
  readonly base: string;
  /** The port on which the browser tests serve it. */
  readonly port: number;
}

export const builds: readonly Build[] = [
  { name: "root", folder: "dist", site: "https://gezichtspunt.example", base: "/", port: 4331 },
  {
    name: "project page",
    folder: "node_modules/.cache/gezichtspunt/dist",
    site: "https://owner.example",
    base: "/gezichtspunt/",
    port: 4332,
  },
];
