package org.colophon.exchange.logging;

import org.apache.logging.log4j.simple.SimpleLoggerContextFactory;
import org.apache.logging.log4j.spi.Provider;

/**
 * The logging of POI in a program that reads Word documents and has no logging. Log4j complains on the console where it
 * finds nothing behind its API, and takes the simple loggers that are named here. Its priority is the lowest: the
 * logging of a program is never touched.
 */
public final class SilentReading extends Provider {

    /** The version of the contract of providers, which has not changed since Log4j 2.6. */
    private static final String CONTRACT = "2.6.0";

    /** Called by Log4j. */
    public SilentReading() {
        super(Integer.MIN_VALUE, CONTRACT, SimpleLoggerContextFactory.class);
    }
}
