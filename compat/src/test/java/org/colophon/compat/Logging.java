package org.colophon.compat;

import org.apache.logging.log4j.LogManager;

/** A program that says who carries out the logging of its libraries. */
final class Logging {

    private Logging() {
    }

    public static void main(String[] arguments) {
        System.out.println(LogManager.getFactory().getClass().getSimpleName());
    }
}
