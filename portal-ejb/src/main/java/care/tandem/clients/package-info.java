/**
 * Who a client is to those who work with them. What enters: how they want to be called and are reached, kept by client and
 * clinic together; who works with them; and how features tell of them on one page. What does not: anything clinical, nor who
 * keeps it; that is brought.
 */
@NullMarked
package care.tandem.clients;

import org.jspecify.annotations.NullMarked;
