package org.colophon.spark;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The class path of this test parted as on a cluster: the jars of Spark in a folder as they are installed, and those of
 * the application, which Spark sends to its machines and loads there with a loader of their own.
 *
 * @param application the jars of the application
 */
record ClusterHome(List<Path> application) {

    private static final Pattern APPLICATION = Pattern.compile("(colophon|flexmark|snakeyaml-engine|openpdf|poi"
            + "|xmlbeans|curvesapi|SparseBitSet|jackson-(core|databind)-3|jspecify|annotations-24).*\\.jar");
    private static final Pattern OF_TESTS =
            Pattern.compile("(junit|console|assertj|byte-buddy|opentest4j|apiguardian|surefire).*\\.jar");

    static ClusterHome make(Path folder) throws IOException {
        // Workers of Spark know no other way to be told.
        Path home = Path.of(Objects.requireNonNull(System.getenv("SPARK_HOME"), "set SPARK_HOME to an empty folder"));
        Path installed = Files.createDirectories(home.resolve("jars"));
        Path jars = Files.createDirectories(folder.resolve("application"));
        List<Path> application = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            String name = String.valueOf(path.getFileName());
            if (Files.isDirectory(path)) {
                application.add(jar(path, jars.resolve("classes-" + application.size() + ".jar")));
            } else if (APPLICATION.matcher(name).matches()) {
                application.add(path);
            } else if (Files.exists(path) && !OF_TESTS.matcher(name).matches()) {
                Files.deleteIfExists(installed.resolve(name));
                Files.createSymbolicLink(installed.resolve(name), path);
            }
        }
        return new ClusterHome(application);
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            entries.setLevel(0);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
        }
        return jar;
    }

    String jars() {
        return String.join(",", application.stream().map(Path::toString).toList());
    }
}
