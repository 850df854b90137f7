/** The default typefaces of alphabets: data, and the one provider that lists them. */
@NullMarked
package org.colophon.fonts.latin;

import org.jspecify.annotations.NullMarked;
