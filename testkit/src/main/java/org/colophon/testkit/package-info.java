/**
 * For writers of renderers: {@link org.colophon.testkit.RendererContract} has the tests that every renderer passes,
 * {@link org.colophon.testkit.Specimen} an edition with every kind of content, and
 * {@link org.colophon.testkit.PlainTextRenderer} is an example.
 */
@NullMarked
package org.colophon.testkit;

import org.jspecify.annotations.NullMarked;
