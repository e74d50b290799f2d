// A server on this computer that misbehaves as a test wants, and notes how it was asked; and a world in which no time passes.
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { Use } from "../../src/desk/links/addresses.ts";
import { Examiner, type Finding } from "../../src/desk/links/examine.ts";
import { Hosts } from "../../src/desk/links/hosts.ts";
import type { World } from "../../src/desk/links/world.ts";

/** @param turn how often this address was asked with this method, from 1 */
export type Handler = (request: IncomingMessage, response: ServerResponse, turn: number) => void;

/** Counts requests that are being answered at a time, over one or more servers. */
export class Gauge {
  most = 0;
  #open = 0;

  /** @returns a function to call when the request has its answer */
  enter(): () => void {
    this.most = Math.max(this.most, ++this.#open);
    let left = false;
    return () => {
      if (!left) this.#open--;
      left = true;
    };
  }
}

export class BadServer {
  /** Every request in order: "GET /page". */
  seen: string[] = [];
  /** The headers of the last request. */
  headers: IncomingHttpHeaders = {};
  /** Requests that were open at this server at a time. */
  gauge = new Gauge();
  /** A gauge over several servers. */
  shared: Gauge | undefined;
  readonly #handlers = new Map<string, Handler>();
  readonly #turns = new Map<string, number>();
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The whole address of a path. */
  at(path: string): string {
    return `http://${this.host}${path}`;
  }

  /** Answers a path, or every path without an answer of its own: "*". */
  on(path: string, handler: Handler): void {
    this.#handlers.set(path, handler);
  }

  /** Forgets all answers and requests; connections are closed, for some are spoiled. */
  clear(): void {
    this.#handlers.clear();
    this.#turns.clear();
    this.seen = [];
    this.gauge = new Gauge();
    this.shared = undefined;
    this.#server.closeAllConnections();
  }

  /** The requests but those for robots.txt. */
  get asked(): string[] {
    return this.seen.filter((request) => !request.endsWith(" /robots.txt"));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url?.split("?")[0] ?? "/";
    const call = `${request.method} ${request.url}`;
    const turn = (this.#turns.get(call) ?? 0) + 1;
    this.#turns.set(call, turn);
    this.seen.push(call);
    this.headers = request.headers;
    const leave = [this.gauge, ...(this.shared ? [this.shared] : [])].map((gauge) => gauge.enter());
    const over = (): void => leave.forEach((done) => done());
    response.once("close", over);
    const end = response.end.bind(response);
    response.end = ((...words: Parameters<typeof end>) => {
      over();
      return end(...words);
    }) as typeof response.end;
    const other = path === "/robots.txt" ? undefined : this.#handlers.get("*");
    const handler = this.#handlers.get(path) ?? other ?? answer(404, "<title>404</title>");
    handler(request, response, turn);
  }
}

/** Answers with a status, a page and headers. */
export function answer(
  status: number,
  body: string | Buffer = "",
  headers: Readonly<Record<string, string>> = {},
): Handler {
  return (_, response) => {
    response
      .writeHead(status, { "Content-Type": "text/html; charset=utf-8", ...headers })
      .end(body);
  };
}

/** Sends on. */
export function sendOn(status: number, location: string): Handler {
  return answer(status, "", { Location: location });
}

/** A page with a title and words. */
export function page(title: string, text = ""): string {
  return `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`;
}

/** Servers for one file of tests: running before the first, with nothing to answer before each. */
export function badServers(count: number): BadServer[] {
  const servers = Array.from({ length: count }, () => new BadServer());
  beforeAll(() => Promise.all(servers.map((server) => server.start())));
  afterEach(() => servers.forEach((server) => server.clear()));
  afterAll(() => servers.forEach((server) => server.stop()));
  return servers;
}

/** An address at which nobody listens. */
export async function deserted(): Promise<string> {
  const server = new BadServer();
  await server.start();
  const address = server.at("/a");
  server.stop();
  return address;
}

export interface QuietWorld extends World {
  /** Every wait that was asked for, in milliseconds. */
  readonly waits: number[];
}

/** A world in which a wait takes no time; it has no archive unless one is given. */
export function quietWorld(changes: Partial<World> = {}): QuietWorld {
  const waits: number[] = [];
  return {
    waits,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return new Promise((resolve) => setImmediate(resolve));
    },
    limit: (milliseconds) => AbortSignal.timeout(milliseconds),
    now: () => new Date("2026-11-24T12:00:00Z"),
    invent: () => "made-up",
    stop: new AbortController().signal,
    agent: "Gezichtspunt link check",
    archive: "http://127.0.0.1:9/",
    terminal: false,
    ...changes,
  };
}

/** What the link check finds at an address that one record names. */
export function examine(
  address: string,
  use: Partial<Use> = {},
  world: World = quietWorld(),
): Promise<Finding> {
  const uses = [{ file: "content/a.yaml", field: "url", written: address, ...use }];
  const examiner = new Examiner({ world, hosts: new Hosts(world.wait, 1000) });
  return examiner.examine({ address: new URL(address), uses });
}
