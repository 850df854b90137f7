/** The words that credit lines are read by: tables in files, one a language, and lookups in them. */
@NullMarked
package org.colophon.parser.lexicon;

import org.jspecify.annotations.NullMarked;
