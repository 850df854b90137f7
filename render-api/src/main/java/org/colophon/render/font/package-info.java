/** Reads TrueType files and cuts subsets out of them, for all renderers that embed typefaces. */
@NullMarked
package org.colophon.render.font;

import org.jspecify.annotations.NullMarked;
