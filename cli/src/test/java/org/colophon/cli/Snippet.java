package org.colophon.cli;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A piece of Java in a document.
 *
 * @param document the document
 * @param code the piece
 * @param before the classes that the document has shown before it
 */
record Snippet(Path document, String code, String before) {

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    /** A piece in Javadoc, or in the page in front of it; JSON begins with a brace. */
    private static final Pattern JAVADOC =
            Pattern.compile("<pre>(?:\\{@code)?\n(?!\\s*\\* \\{)(.*?)(?:\\s*\\* })?</pre>", Pattern.DOTALL);
    /** The imports that a reader of the documents knows. */
    private static final List<String> PACKAGES = List.of(
            "java.io", "java.nio.charset", "java.nio.file", "java.util",
            "org.colophon", "org.colophon.bulk", "org.colophon.epaper", "org.colophon.exchange",
            "org.colophon.images", "org.colophon.model",
            "org.colophon.model.correction",
            "org.colophon.model.json",
            "org.colophon.model.ledger", "org.colophon.parser",
            "org.colophon.render", "org.colophon.render.copy", "org.colophon.render.docx",
            "org.colophon.render.html", "org.colophon.render.pdf", "org.colophon.render.pdf.font",
            "org.colophon.render.pdf.line", "org.colophon.render.picture", "org.colophon.render.text",
            "org.colophon.proof", "org.colophon.style", "org.colophon.testkit", "org.colophon.verify");
    /** Two packages have the first names, documents mean these; the last is known from Jackson. */
    private static final List<String> CLASSES = List.of(
            "org.colophon.render.html.PageShell.Slot", "org.colophon.parser.Lexicon",
            "tools.jackson.databind.json.JsonMapper");
    /** The variables that the text around a snippet names. */
    private static final String GIVEN = """
            Colophon press;
            Edition edition;
            PrintStyle style;
            Metrics metrics;
            TypedText text;
            List<String> protectedWords;
            List<String> names;
            LedgerShares shares;
            ColophonBuilder builder;
            String body;
            """;

    static List<Snippet> of(Path document) {
        return of(List.of(document), JAVA);
    }

    /** The pieces in the comments of sources, and in the page in front of the Javadoc. */
    static List<Snippet> ofJavadoc(List<Path> sources) {
        return of(sources, JAVADOC);
    }

    private static List<Snippet> of(List<Path> documents, Pattern piece) {
        try {
            List<Snippet> snippets = new ArrayList<>();
            StringBuilder classes = new StringBuilder();
            for (Path document : documents) {
                piece.matcher(Files.readString(document)).results().map(found -> found.group(1)).forEach(found -> {
                    String code = found.replaceAll("(?m)^ +\\* ?", "").replace("&gt;", ">").replace("&lt;", "<");
                    snippets.add(new Snippet(document, code, classes.toString()));
                    if (code.contains("class ")) {
                        classes.append(code.replace("public final class", "final class"));
                    }
                });
            }
            return snippets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The errors of the compiler, one sentence each. */
    List<String> errors() {
        String imports = Stream.concat(PACKAGES.stream().map(name -> name + ".*"), CLASSES.stream())
                .map(name -> "import " + name + ";\n")
                .collect(Collectors.joining());
        boolean whole = code.contains("class ");
        String source = imports + before + (whole ? code : "abstract class Reader1 {\n" + GIVEN
                + "void run() throws Exception {\n" + code + "\n}\n}\n");
        String name = whole ? code.replaceFirst("(?s).*?class (\\w+).*", "$1") : "Reader1";
        return compile(name, source);
    }

    private static List<String> compile(String name, String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaFileObject file = new SimpleJavaFileObject(
                URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        List<String> options = List.of(
                "-proc:none", "-implicit:none", "-Xdiags:compact", "-d", System.getProperty("java.io.tmpdir"),
                "-cp", System.getProperty("java.class.path"));
        JavacTask task = (JavacTask) compiler.getTask(null, null, found, options, null, List.of(file));
        try {
            // Nothing is written: the code is read and attributed only.
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> errors = new ArrayList<>();
        found.getDiagnostics().stream()
                .filter(each -> each.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .forEach(each -> errors.add(each.getMessage(null)));
        return errors;
    }
}
