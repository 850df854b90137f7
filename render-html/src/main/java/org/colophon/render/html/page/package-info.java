/** The parts of a page: head, articles, blocks, credits. */
@NullMarked
package org.colophon.render.html.page;

import org.jspecify.annotations.NullMarked;
