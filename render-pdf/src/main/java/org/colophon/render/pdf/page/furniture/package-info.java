/** The furniture of pages: folios, mastheads, jump lines, crop marks and contents. */
@NullMarked
package org.colophon.render.pdf.page.furniture;

import org.jspecify.annotations.NullMarked;
