// Claims about hosting: every host sends the same headers, and the workflows may do no more than they must.
import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { headerRules } from "../../src/desk/serve.ts";
import { readOptions } from "../../src/desk/links/options.ts";

const textOf = (path: string): string => readFileSync(path, "utf8");

/** A header that a host sends, by its name in small letters. */
type Headers = Readonly<Record<string, string>>;

/** What public/_headers says of a path: every rule that fits, the later ones over the earlier. */
function wanted(path: string): Headers {
  const rules = headerRules(textOf("public/_headers")).filter((rule) => rule.path.test(path));
  const pairs = rules.flatMap(({ headers }) => headers);
  return Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), value]));
}

interface CaddyHeader {
  readonly fits: (path: string) => boolean;
  readonly name: string;
  readonly value: string;
}

/** The lines `header` of a Caddyfile outside handle_errors: in a block, behind a path, behind a matcher. */
function caddyHeaders(caddyfile: string): CaddyHeader[] {
  const normal = caddyfile.slice(0, caddyfile.indexOf("handle_errors"));
  const under = (pattern: string) => (path: string) => path.startsWith(pattern.replace(/\*$/, ""));
  const matchers = new Map(
    [...normal.matchAll(/^\t(@\w+) not path (\S+)$/gm)].map(([, name = "", pattern = ""]) => [
      name,
      (path: string) => !under(pattern)(path),
    ]),
  );
  const [, block = ""] = /^\theader \{\n([^}]*)\t\}$/m.exec(normal) ?? [];
  return [
    ...[...block.matchAll(/^\t\t(\S+) "(.*)"$/gm)].map(([, name = "", value = ""]) => ({
      fits: () => true,
      name: name.toLowerCase(),
      value,
    })),
    ...[...normal.matchAll(/^\theader ([@/]\S+) (\S+) "(.*)"$/gm)].map(
      ([, where = "", name = "", value = ""]) => ({
        fits: matchers.get(where) ?? under(where),
        name: name.toLowerCase(),
        value,
      }),
    ),
  ];
}

describe("the Caddyfile", () => {
  const caddyfile = textOf("Caddyfile");
  const paths = ["/", "/nl/uitleg/", "/robots.txt", "/_astro/index.abc.css", "/data/events.json"];

  test.each(paths)("sends at %s what public/_headers says", (path) => {
    const sent = caddyHeaders(caddyfile).filter(({ fits }) => fits(path));
    // Caddy puts such lines in an order of its own, so no two may set one header for one path.
    expect(new Set(sent.map(({ name }) => name)).size).toBe(sent.length);
    expect(Object.fromEntries(sent.map(({ name, value }) => [name, value]))).toEqual(wanted(path));
  });

  test("has no header that the claim above did not see", () => {
    const [normal = "", errors = ""] = caddyfile.split("handle_errors");
    const values = normal.match(/"[^"]*"/g) ?? [];
    expect(values).toHaveLength(caddyHeaders(caddyfile).length);
    expect(errors).not.toMatch(/"/);
  });

  test("compresses, answers what is missing with its page, and keeps the file with headers to itself", () => {
    expect(caddyfile).toMatch(/^\tencode zstd gzip$/m);
    expect(caddyfile).toMatch(/handle_errors \{[^}]*rewrite \* \/404\.html\n\t\tfile_server\n\t\}/);
    expect(caddyfile).toMatch(/^\terror \/_headers 404$/m);
  });
});

describe("the Dockerfile", () => {
  const dockerfile = textOf("Dockerfile");

  test("puts the built site where the Caddyfile looks for it", () => {
    const [, place = ""] = /^COPY --from=build \/site\/dist (\S+)$/m.exec(dockerfile) ?? [];
    expect(textOf("Caddyfile")).toContain(`root * {$SITE_ROOT:${place}}`);
    expect(dockerfile).toMatch(/^COPY Caddyfile \/etc\/caddy\/Caddyfile$/m);
  });

  test("runs only scripts that exist, and takes nothing that was installed or built elsewhere", () => {
    expect(scriptsIn(dockerfile).filter((name) => !scripts.includes(name))).toEqual([]);
    expect(textOf(".dockerignore").split("\n")).toEqual(
      expect.arrayContaining([".git", "dist", "node_modules"]),
    );
  });
});

const scripts = Object.keys((parse(textOf("package.json")) as { scripts: object }).scripts);

/** The scripts of package.json that a text runs. */
function scriptsIn(text: string): string[] {
  const run = [...text.matchAll(/\bnpm run (\S+)/g)].map(([, name = ""]) => name);
  return [...run, ...(/\bnpm test\b/.test(text) ? ["test"] : []), ...(/\bnpm start\b/.test(text) ? ["start"] : [])]; // prettier-ignore
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly needs?: string;
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const files = globSync(".github/workflows/*.yml").map((path) => path.replaceAll("\\", "/"));
const workflows = new Map(files.map((path) => [path, parse(textOf(path)) as Workflow]));
const workflow = (name: string): Workflow => {
  const found = workflows.get(`.github/workflows/${name}.yml`);
  if (!found) throw new Error(`there is no workflow ${name}`);
  return found;
};

describe.each([...workflows])("%s", (path, { permissions, concurrency, jobs }) => {
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test("runs only scripts that exist", () => {
    const named = steps.flatMap(({ run }) => scriptsIn(run ?? ""));
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
    expect(named).not.toEqual([]);
  });

  test("may only read, unless a job says what more it needs", () => {
    expect(permissions).toEqual({ contents: "read" });
    const more = Object.fromEntries(
      Object.entries(jobs).flatMap(([name, job]) =>
        job.permissions ? [[name, job.permissions]] : [],
      ),
    );
    expect(more).toEqual(allowed[path]);
  });

  test("uses GitHub's own actions only, each at a major version, and leaves no token on the disk", () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.filter((name) => !/^actions\/[a-z-]+@v\d+$/.test(name))).toEqual([]);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.map((step) => step.with?.["persist-credentials"])).toEqual(checkouts.map(() => false)); // prettier-ignore
    expect(checkouts).not.toEqual([]);
  });

  test("gives its token to no step that runs what was installed", () => {
    const holders = steps.filter(({ env }) => JSON.stringify(env ?? {}).includes("github.token"));
    expect(holders.filter(({ run }) => /\b(npm|npx|node)\b/.test(run ?? ""))).toEqual([]);
    expect(textOf(path)).not.toContain("secrets.");
  });

  test("puts nothing that somebody else wrote into a command", () => {
    expect(steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
  });

  test("ends in time, and does not run beside itself", () => {
    expect(Object.values(jobs).filter((job) => !((job["timeout-minutes"] ?? 999) <= 180))).toEqual([]); // prettier-ignore
    expect(concurrency).toBeDefined();
  });
});

/** What each job may do more than read the repository. */
const allowed: Readonly<Record<string, unknown>> = {
  ".github/workflows/site.yml": {
    build: { contents: "read", pages: "read" },
    deploy: { pages: "write", "id-token": "write" },
  },
  ".github/workflows/links.yml": { links: { contents: "read", issues: "write" } },
};

describe("the workflow that publishes", () => {
  const { on, jobs } = workflow("site");

  test("tests every change, and publishes only what passed on main", () => {
    expect(Object.keys(on)).toEqual(expect.arrayContaining(["push", "pull_request"]));
    expect(jobs["test"]?.steps.some(({ run }) => run === "npm test")).toBe(true);
    expect([jobs["build"]?.needs, jobs["deploy"]?.needs]).toEqual(["test", "build"]);
    expect(jobs["build"]?.if).toContain("github.ref == 'refs/heads/main'");
    expect(jobs["build"]?.if).toContain("github.event_name != 'pull_request'");
  });

  test("builds for the address that GitHub Pages gives", () => {
    const build = jobs["build"]?.steps.find(({ run }) => run === "npm run build");
    expect(build?.env?.["SITE_URL"]).toContain("outputs.origin");
    expect(build?.env?.["BASE_PATH"]).toContain("outputs.base_path");
  });
});

describe("the workflow for the links", () => {
  const { on, jobs } = workflow("links");
  const steps = jobs["links"]?.steps ?? [];
  const call = steps.flatMap(
    ({ run }) => /npm run desk -- links (.*)/.exec(run ?? "")?.[1] ?? [],
  )[0];

  test("runs every month and by hand", () => {
    expect(Object.keys(on)).toEqual(["schedule", "workflow_dispatch"]);
    expect(on["schedule"]).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \d+ \* \*$/) as string }]); // prettier-ignore
  });

  test("calls the command as it wants, keeps its report and puts it into an issue", () => {
    const options = readOptions((call ?? "").split(" "));
    if (typeof options === "string") throw new Error(options);
    const [folder = "", name = ""] = options.report.split("/");
    expect(steps.some((step) => step.with?.["path"] === folder)).toBe(true);
    const issue = steps.find(({ run }) => run?.includes("gh issue create"));
    expect(issue?.run).toContain(`${folder}/${name.replace(".json", ".md")}`);
    expect(issue?.run).toContain("gh issue edit");
  });
});
