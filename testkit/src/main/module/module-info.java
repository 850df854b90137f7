/** Contract tests for renderers. */
module org.colophon.testkit {
    requires transitive org.colophon.render;
    requires transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;

    exports org.colophon.testkit;
}
