package org.colophon.render.docx.logging;

import org.apache.logging.log4j.simple.SimpleLoggerContextFactory;
import org.apache.logging.log4j.spi.Provider;

/**
 * The logging of POI in a program that has none. POI writes to the API of Log4j; where that finds nothing behind it, it
 * complains on the console at the first document and takes the same simple loggers that are named here. It gives way to
 * any other: its priority is the lowest, so that a program's own logging is never touched.
 */
public final class SilentFallback extends Provider {

    /** The version of the contract of providers, which has not changed since Log4j 2.6. */
    private static final String CONTRACT = "2.6.0";

    /** Called by Log4j. */
    public SilentFallback() {
        super(Integer.MIN_VALUE, CONTRACT, SimpleLoggerContextFactory.class);
    }
}
