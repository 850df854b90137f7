/** Proofs: printed pages as pictures, with the readings, findings and sources beside them; and their live preview. */
module org.colophon.proof {
    requires transitive org.colophon;
    requires org.colophon.images;
    requires static transitive org.jspecify;
    requires jdk.httpserver;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports org.colophon.proof;
}
