/**
 * People's accounts and clinics' organizations in Keycloak, which keeps who somebody is. What enters: calls to its admin API,
 * each safe to repeat, with a limit in time. What does not: who may do what in a clinic, which our own rows say, and anything
 * that must be there for a page of a clinic to be shown.
 *
 * <p>Calls are made outside of transactions, so that no row and no connection waits for Keycloak.
 */
@NullMarked
package care.tandem.identity;

import org.jspecify.annotations.NullMarked;
