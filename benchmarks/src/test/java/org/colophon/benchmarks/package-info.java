/** JMH benchmarks: parsing and JSON, then each renderer. How to run them: docs/performance.md. */
@NullMarked
package org.colophon.benchmarks;

import org.jspecify.annotations.NullMarked;
