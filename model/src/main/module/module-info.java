/** The typed document model of print editions: articles, sections, authors and credits; and its JSON. */
module org.colophon.model {
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires tools.jackson.core;
    requires transitive tools.jackson.databind;

    exports org.colophon.model;
    exports org.colophon.model.correction;
    exports org.colophon.model.json;
    exports org.colophon.model.ledger;
    exports org.colophon.model.pay;
    exports org.colophon.model.plan;

    provides tools.jackson.databind.JacksonModule with org.colophon.model.json.EditionModule;

    // Jackson reads the records and makes them, and the filters of omitted parts.
    opens org.colophon.model to tools.jackson.databind;
    opens org.colophon.model.json to tools.jackson.databind;
}
