/** The default typefaces for Chinese print: data, and the one provider that lists them. */
@NullMarked
package org.colophon.fonts.zh;

import org.jspecify.annotations.NullMarked;
