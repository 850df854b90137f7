/**
 * Reads outputs back and compares them with the model they were printed from.
 *
 * <p>The readers share no code with the renderers: PDFBox reads PDF, the JDK's XML reader reads Word documents, and
 * jsoup reads HTML. {@link org.colophon.verify.Verifier} is the way in.
 */
@NullMarked
package org.colophon.verify;

import org.jspecify.annotations.NullMarked;
