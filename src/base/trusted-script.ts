/** The one policy of Trusted Types that a page or worker of the site may make (https://w3c.github.io/trusted-types/). */
export const SCRIPT_POLICY = 'kiosk';

/** The part of Trusted Types that is used; TypeScript's `dom` library does not declare it. What a policy makes is taken where the address itself was. */
interface ScriptPolicy {
  createScriptURL(address: string): string;
}

const rules: ScriptPolicy = {
  createScriptURL(address) {
    if (new URL(address, location.href).origin !== location.origin) throw new TypeError(address);
    return address;
  },
};

let policy: ScriptPolicy | undefined;

/**
 * The address of a worker's script, in the form that a browser with Trusted Types takes. An address of another host is no script of
 * the site, whoever asks.
 *
 * @param address from the root of the host on, or whole
 * @throws {TypeError} where the address is of another host
 */
export function trustedScript(address: string): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };
  };
  policy ??= trustedTypes?.createPolicy(SCRIPT_POLICY, rules) ?? rules;
  return policy.createScriptURL(address);
}
