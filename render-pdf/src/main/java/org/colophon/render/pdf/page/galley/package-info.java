/** Sets blocks as galleys: text, tables, figures, lists and footnotes in one measure. */
@NullMarked
package org.colophon.render.pdf.page.galley;

import org.jspecify.annotations.NullMarked;
