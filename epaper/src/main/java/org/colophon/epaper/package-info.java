/**
 * Writes planned editions as e-papers: the pages as they are printed, with the text of every story behind them.
 *
 * <p>{@link org.colophon.epaper.Epaper} is the way in.
 */
@NullMarked
package org.colophon.epaper;

import org.jspecify.annotations.NullMarked;
