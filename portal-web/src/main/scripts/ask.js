/*
 * The one way in which a page asks the portal for something while somebody looks at it. Such a request says that a script
 * makes it, so that it never begins a sign-in, which would break one that is under way in another window: where the
 * session is over the answer is 401.
 */

export function ask(address, options = {}) {
  return fetch(address, { cache: "no-store", ...options, headers: { "X-Requested-With": "XMLHttpRequest" } });
}

/** What the portal says in JSON; null where the answer is a page. */
export async function said(answer) {
  return answer.headers.get("Content-Type")?.startsWith("application/json") ? await answer.json() : null;
}
