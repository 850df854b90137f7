/** Tests of books. */
@NullMarked
package org.colophon.render.epub;

import org.jspecify.annotations.NullMarked;
