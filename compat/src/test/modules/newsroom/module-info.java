/** Somebody else's program, on the module path. */
module newsroom {
    requires org.colophon.parser;
    requires org.colophon.render;
}
