package org.colophon.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;

/** The options of Java that Spark needs, with which the tests of this module run. */
class SparkJavaTest {

    @Test
    void testsRunWithTheOptionsOfSpark() {
        List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments();
        // Java does not list options that it splits into words, so only these two kinds are compared.
        assertThat(JavaModuleOptions.defaultModuleOptionArray())
                .filteredOn(option -> option.startsWith("--add-opens") || option.startsWith("-D"))
                .isNotEmpty().isSubsetOf(options);
        assertThat(options).filteredOn(option -> option.startsWith("--add-opens"))
                .isSubsetOf(JavaModuleOptions.defaultModuleOptionArray());
    }
}
