/** The style sheets and typefaces of a page. */
@NullMarked
package org.colophon.render.html.style;

import org.jspecify.annotations.NullMarked;
