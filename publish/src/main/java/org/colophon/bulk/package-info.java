/**
 * Prints archives: many thousand sources, restartable, with a row for each of them. {@link org.colophon.bulk.BulkRun}
 * does so on one machine; engines for clusters call {@link org.colophon.bulk.BulkFunction} for each of their records.
 * <pre>{@code
 * BulkSpec spec = BulkSpec.of("tabloid").withFormats(List.of("pdf", "html"));
 * BulkSummary summary = BulkRun.of(spec, BulkInputs.of(List.of("archive"))).into(Path.of("out"), BulkMeter.none());
 * }</pre>
 */
@NullMarked
package org.colophon.bulk;

import org.jspecify.annotations.NullMarked;
