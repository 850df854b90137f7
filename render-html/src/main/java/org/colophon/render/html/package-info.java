/** Prints editions as HTML: {@link org.colophon.render.html.HtmlRenderer} is the way in. */
@NullMarked
package org.colophon.render.html;

import org.jspecify.annotations.NullMarked;
