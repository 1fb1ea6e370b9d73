/** Names for this computer. Real-looking ones: browsers exempt localhost from several rules. */
export const HOSTS = ['ledger.test', 'courier.test', 'wire.test', 'odd.test', 'page.test', 'other.test', 'seed.test'];
