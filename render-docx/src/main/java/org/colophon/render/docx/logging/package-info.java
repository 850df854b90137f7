/** Keeps the console quiet for programs without logging of their own. */
@NullMarked
package org.colophon.render.docx.logging;

import org.jspecify.annotations.NullMarked;
