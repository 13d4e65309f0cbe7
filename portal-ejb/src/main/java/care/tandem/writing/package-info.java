/**
 * What people write, whatever it is about: how long it may be, how it is saved while it is typed and put together with what
 * somebody else wrote meanwhile, by which words it is found, and whom it names. What enters: rules about a text alone. What
 * does not: where it stands, and who may read it.
 */
@NullMarked
package care.tandem.writing;

import org.jspecify.annotations.NullMarked;
