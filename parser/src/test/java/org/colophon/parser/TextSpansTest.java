package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.colophon.model.json.EditionJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The places of texts: spans inside the source, and in order within every run of text. */
class TextSpansTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int ROUNDS = 3_000;

    @Test
    @DisplayName("The texts of every run are inside the source one after the other")
    void textsFollowTheSource() throws IOException {
        long seed = Long.getLong("seed", 42);
        Mutations mutations = new Mutations(new Random(seed));
        for (int round = 0; round < ROUNDS; round++) {
            String text = mutations.next();
            JsonNode edition = MAPPER.readTree(EditionJson.write(WithoutNet.parse(text).edition()));
            String fault = fault(edition, text.length());
            assertThat(fault).as("seed %d, round %d:%n%s", seed, round, text).isEmpty();
        }
    }

    @Test
    void aTextThatStandsBeforeTheOneItFollowsIsAFault() {
        JsonNode edition = MAPPER.readTree("""
                {"content":[{"type":"text","value":"b","span":{"start":5,"end":6}},\
                {"type":"text","value":"a","span":{"start":2,"end":3}}]}""");
        assertThat(fault(edition, 10)).contains("2");
        assertThat(fault(MAPPER.readTree("{\"span\":{\"start\":5,\"end\":11}}"), 10)).contains("11");
    }

    /** The faults of the spans below a node; empty if there are none. */
    private static String fault(JsonNode node, int length) {
        JsonNode span = node.path("span");
        if (span.isObject()
                && (span.path("start").asInt() > span.path("end").asInt()
                        || span.path("end").asInt() > length)) {
            return "outside: " + node;
        }
        int last = 0;
        for (JsonNode child : node) {
            String fault = fault(child, length);
            if (!fault.isEmpty()) {
                return fault;
            }
            if (node.isArray() && child.path("type").asString("").equals("text")) {
                int start = child.path("span").path("start").asInt();
                if (start < last) {
                    return "before the text it follows: " + child;
                }
                last = child.path("span").path("end").asInt();
            }
        }
        return "";
    }
}
