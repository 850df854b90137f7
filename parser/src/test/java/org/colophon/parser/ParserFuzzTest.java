package org.colophon.parser;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;

/**
 * Looks for inputs that break the parser, guided by the code they reach: {@code JAZZER_FUZZ=1 mvn -Pfull -pl parser -am
 * test -Dtest=ParserFuzzTest}. Its findings land in its folder of inputs, which {@link FuzzReplayTest} reads in every
 * build.
 */
@Tag("slow")
class ParserFuzzTest {

    @FuzzTest(maxDuration = "5m")
    void isTotal(byte[] data) {
        WithoutNet.parse(new String(data, StandardCharsets.UTF_8));
    }
}
