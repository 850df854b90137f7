package org.colophon.compat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The faults of the terms that a jar carries. */
final class Licences {

    private static final Path LICENSE = Path.of("META-INF", "LICENSE");
    private static final Path NOTICE = Path.of("META-INF", "NOTICE");

    private Licences() {
    }

    /**
     * Checks a jar.
     *
     * @param jar its root
     * @param licence text of the licence of this project
     * @param own resources that this project has made
     * @return one sentence for each fault
     */
    static List<String> faults(Path jar, String licence, Set<String> own) throws IOException {
        List<String> faults = new ArrayList<>();
        if (!licence.equals(text(jar, LICENSE))) {
            faults.add("META-INF/LICENSE is missing or is not that of the project");
        }
        String notice = text(jar, NOTICE);
        if (!notice.contains("Licensed under the Apache License, Version 2.0")) {
            faults.add("META-INF/NOTICE is missing or does not name the licence");
        }
        Set<String> named = notice.lines()
                .filter(line -> line.matches("org/colophon/\\S+"))
                .collect(Collectors.toCollection(TreeSet::new));
        for (String file : files(jar)) {
            if (!named.remove(file) && !file.endsWith(".class") && !own.contains(file)) {
                faults.add(file + " is neither named in META-INF/NOTICE nor listed in own-resources.txt");
            }
        }
        named.forEach(name -> faults.add("META-INF/NOTICE names " + name + ", which is not there"));
        return faults;
    }

    private static String text(Path jar, Path name) throws IOException {
        Path file = jar.resolve(name.toString());
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static List<String> files(Path jar) throws IOException {
        try (Stream<Path> files = Files.walk(jar)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> jar.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("META-INF/"))
                    .sorted().toList();
        }
    }
}
