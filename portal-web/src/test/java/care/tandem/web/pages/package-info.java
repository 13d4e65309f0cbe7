/**
 * What holds for all pages, told from their text and the classes behind them: every expression resolves, every word is
 * in the bundles. Needs no server.
 */
@NullMarked
package care.tandem.web.pages;

import org.jspecify.annotations.NullMarked;
