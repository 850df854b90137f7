package org.colophon.compat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bill of materials names every artifact that programs may use, in the version of the project. */
class BomTest {

    private static final Path ROOT = Path.of(System.getProperty("project.root", ".."));
    /** The modules that are no libraries: the parent, the list itself, the command and those that only test. */
    private static final Set<String> OTHERS = Set.of(
            "colophon-parent", "colophon-bom", "colophon-cli", "colophon-benchmarks", "colophon-compat");
    private static final Pattern OWN =
            Pattern.compile("</parent>\\s*<artifactId>([^<]+)</artifactId>");
    private static final Pattern LISTED =
            Pattern.compile("<groupId>\\$\\{project.groupId}</groupId><artifactId>([^<]+)</artifactId>");
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>colophon-(?:parent|bom)</artifactId>\\s*<version>([^<]+)</version>");

    private static List<String> found(Pattern pattern, Path pom) throws IOException {
        return pattern.matcher(Files.readString(pom)).results().map(match -> match.group(1)).toList();
    }

    @Test
    void namesEveryLibrary() throws IOException {
        Set<String> artifacts = new TreeSet<>();
        try (Stream<Path> folders = Files.list(ROOT)) {
            for (Path pom : folders.map(folder -> folder.resolve("pom.xml")).filter(Files::exists).toList()) {
                artifacts.addAll(found(OWN, pom));
            }
        }
        artifacts.removeAll(OTHERS);
        assertThat(artifacts).hasSizeGreaterThan(5);
        assertThat(found(LISTED, ROOT.resolve("bom/pom.xml"))).containsExactlyInAnyOrderElementsOf(artifacts);
    }

    @Test
    void hasTheVersionOfTheProject() throws IOException {
        assertThat(found(VERSION, ROOT.resolve("bom/pom.xml"))).isEqualTo(found(VERSION, ROOT.resolve("pom.xml")));
    }
}
