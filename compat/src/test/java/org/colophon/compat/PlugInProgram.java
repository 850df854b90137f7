package org.colophon.compat;

import java.io.IOException;
import java.nio.file.Path;
import org.colophon.Colophon;
import org.colophon.testkit.PlainTextRenderer;

/** Somebody else's program: a plug-in that nobody has installed, beside the formats that are. */
final class PlugInProgram {

    private PlugInProgram() {
    }

    /** Arguments: the source, the folder of outputs. */
    public static void main(String[] arguments) throws IOException {
        Colophon press = Colophon.builder().renderer(new PlainTextRenderer()).build();
        System.out.println(press.print(Path.of(arguments[0])).into(Path.of(arguments[1])).files().size());
    }
}
