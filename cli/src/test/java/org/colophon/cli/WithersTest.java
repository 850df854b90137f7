package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.colophon.Colophon;
import org.colophon.model.Edition;
import org.colophon.model.json.EditionJson;
import org.colophon.model.ledger.LedgerRow;
import org.colophon.parser.EditionParser;
import org.colophon.render.Renderer;
import org.colophon.render.docx.DocxRenderer;
import org.colophon.render.html.HtmlRenderer;
import org.colophon.render.pdf.PdfRenderer;
import org.colophon.render.picture.Picture;
import org.colophon.render.text.TextRenderer;
import org.colophon.style.PrintStyle;
import org.colophon.verify.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Public records may get more components, so that nobody shall need their constructors: each of more than three
 * components can be copied with any one of them changed.
 */
class WithersTest {

    private static final int FEW = 3;

    @ParameterizedTest
    @ValueSource(classes = {
        Colophon.class, Edition.class, EditionJson.class, LedgerRow.class, EditionParser.class, Renderer.class,
        DocxRenderer.class, HtmlRenderer.class, PdfRenderer.class, Picture.class, TextRenderer.class,
        PrintStyle.class, Verifier.class
    })
    void recordsOfThePackageCanBeCopied(Class<?> ofPackage) throws IOException, URISyntaxException {
        List<Class<?>> classes = classesBeside(ofPackage);
        assertThat(classes).contains(ofPackage);
        assertThat(classes.stream().filter(WithersTest::isLongRecord).flatMap(WithersTest::missing)).isEmpty();
    }

    /** A record as they must not be. */
    public record Fixed(int one, int two, int three, int four) {

        /**
         * Returns a copy with another first number.
         *
         * @param other the number
         * @return the copy
         */
        public Fixed withOne(int other) {
            return new Fixed(other, two, three, four);
        }
    }

    @Test
    void seesAMissingWither() {
        assertThat(missing(Fixed.class)).containsExactly("Fixed.two", "Fixed.three", "Fixed.four");
    }

    private static boolean isLongRecord(Class<?> type) {
        return type.isRecord() && isPublic(type) && type.getRecordComponents().length > FEW;
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static Stream<String> missing(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> Arrays.stream(type.getMethods()).noneMatch(it -> changes(it, component)))
                .map(component -> type.getSimpleName() + "." + component.getName());
    }

    /** Whether a method is {@code withName(value)}, {@code with(value)}, {@code in(value)} or takes a draft. */
    private static boolean changes(Method method, RecordComponent component) {
        String name = component.getName();
        if (method.getName().equals("with" + Character.toUpperCase(name.charAt(0)) + name.substring(1))) {
            return true;
        }
        boolean copies = List.of("with", "in").contains(method.getName()) && method.getParameterCount() == 1;
        return copies
                && List.of(component.getType(), Consumer.class).contains(method.getParameterTypes()[0]);
    }

    private static List<Class<?>> classesBeside(Class<?> type) throws IOException, URISyntaxException {
        URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
        String folder = type.getPackageName().replace('.', '/');
        if (!place.getPath().endsWith(".jar")) {
            return classes(Path.of(place).resolve(folder), type);
        }
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(place), Map.of())) {
            return classes(jar.getPath(folder), type);
        }
    }

    private static List<Class<?>> classes(Path folder, Class<?> beside) throws IOException {
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.contains("-info")) {
                    classes.add(load(beside.getPackageName() + "." + name.substring(0, name.length() - 6), beside));
                }
            }
        }
        return classes;
    }

    private static Class<?> load(String name, Class<?> beside) {
        try {
            return Class.forName(name, false, beside.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
