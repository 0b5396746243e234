/** What this project uses of Trusted Types, which not every browser has. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => unknown;
}

function ownAddress(address: string): string {
  if (new URL(address, window.location.href).origin === window.location.origin) return address;
  throw new TypeError('A program of another site is not run.');
}

let isAllowed = false;

/** Lets Pagefind, which knows nothing of the page's policy, start a worker from a file of this site, and from no other. */
export function allowOwnWorkers(): void {
  if (isAllowed) return;
  isAllowed = true;
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', { createScriptURL: ownAddress });
}
