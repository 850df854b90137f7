package org.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The comments of all modules are plain English")
class ProseTest {

    private static final Path ROOT = Path.of(System.getProperty("project.root", ".."));
    private static final Pattern COMMENT = Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\""
            + "|(?<comment>/\\*[\\s\\S]*?\\*/|//[^\\n]*)");
    private static final Pattern NAMES = Pattern.compile("\\{@(?:code|link)[^}]*\\}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'-]*");

    /** A habit of writers for whom English is not the first language, and how often it is natural. */
    private enum Habit {
        /** Things that stand where they are. */
        STAND("stands?|standing|stood", 0.5),
        /** Clauses with what in place of a noun. */
        WHAT("what|whatever", 2);

        private final Pattern words;
        private final double perThousand;

        Habit(String words, double perThousand) {
            this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
            this.perThousand = perThousand;
        }

        boolean isTooFrequent(List<String> prose) {
            long times = prose.stream().filter(word -> words.matcher(word).matches()).count();
            return times * 1000 > perThousand * prose.size();
        }
    }

    private static Map<String, List<String>> comments() throws IOException {
        Map<String, List<String>> modules = new TreeMap<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Path path = ROOT.relativize(file);
                if (path.getNameCount() > 2 && path.getName(1).toString().equals("src")) {
                    modules.computeIfAbsent(path.getName(0).toString(), module -> new ArrayList<>())
                            .addAll(comments(Files.readString(file)));
                }
            }
        }
        return modules;
    }

    private static List<String> comments(String source) {
        return COMMENT.matcher(source).results()
                .map(found -> found.group("comment"))
                .filter(comment -> comment != null)
                .toList();
    }

    private static List<String> words(List<String> comments) {
        return comments.stream()
                .map(comment -> NAMES.matcher(comment).replaceAll(""))
                .flatMap(comment -> WORD.matcher(comment).results().map(MatchResult::group))
                .toList();
    }

    @Test
    void avoidsHabits() throws IOException {
        Map<String, List<String>> modules = comments();
        assertThat(modules).hasSizeGreaterThan(10);
        modules.forEach((module, comments) -> {
            List<String> prose = words(comments);
            for (Habit habit : Habit.values()) {
                assertThat(habit.isTooFrequent(prose)).as(habit + " in comments of " + module).isFalse();
            }
        });
    }

    @Test
    void beginsWithNounOrVerb() throws IOException {
        assertThat(comments().values().stream().flatMap(List::stream).filter(ProseTest::beginsWithQuestion)).isEmpty();
    }

    private static boolean beginsWithQuestion(String comment) {
        return comment.matches("/\\*\\*[\\s*]*(?:What(?:ever)?|Where|How)\\b[\\s\\S]*");
    }

    @Test
    void seesBadComments() {
        List<String> bad = comments("/** What stands here. */ String s = \"// what\"; // Whatever stood.\n");
        assertThat(bad).containsExactly("/** What stands here. */", "// Whatever stood.");
        assertThat(List.of(bad.getFirst(), "/**\n * How many lines it has.\n */"))
                .allMatch(ProseTest::beginsWithQuestion);
        assertThat(Habit.values()).allMatch(habit -> habit.isTooFrequent(words(bad)));
    }
}
