package org.colophon.compat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Starts a program as the archives of Spring Boot do: a loader of its own holds all jars and is that of the thread that
 * starts, while the loader of the application, which pools give to their threads, sees none of them.
 */
final class FatJar {

    private FatJar() {
    }

    /** Arguments: the class path, the name of the program, its own arguments. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        URL[] jars = Stream.of(arguments[0].split(File.pathSeparator)).map(FatJar::url).toArray(URL[]::new);
        URLClassLoader jarsOfTheArchive = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(jarsOfTheArchive);
        String[] own = Arrays.copyOfRange(arguments, 2, arguments.length);
        var main = jarsOfTheArchive.loadClass(arguments[1]).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        main.invoke(null, (Object) own);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }
}
