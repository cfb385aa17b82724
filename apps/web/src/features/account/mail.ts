/** What matters in a mail of this product, so that the mailbox page can show it large. */
export function mailParts(text: string): { readonly code: string | null; readonly link: string | null } {
  return {
    code: /(?<!\d)(\d{3}) ?(\d{3})(?!\d)/u.exec(text)?.slice(1).join('') ?? null,
    link: /https?:\/\/\S+/u.exec(text)?.[0] ?? null,
  };
}

/** The link as a path of this page's own site, or null when it leads elsewhere. */
export function ownPath(link: string | null, origin: string): string | null {
  if (link === null || !URL.canParse(link)) return null;
  const url = new URL(link);
  return url.origin === origin ? `${url.pathname}${url.search}${url.hash}` : null;
}
