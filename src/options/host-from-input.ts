/** A host name from what somebody types for a site: an address, or the name itself; nothing when it is neither. */
export function hostFromInput(input: string): string | undefined {
  const text = input.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  const isHost = /^(?=.{4,253}$)([a-z0-9-]{1,63}\.)+[a-z][a-z0-9-]{1,62}$/.test(hostname);
  return /^https?:$/.test(protocol) && isHost ? hostname : undefined;
}
