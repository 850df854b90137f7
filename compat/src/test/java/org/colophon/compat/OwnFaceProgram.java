package org.colophon.compat;

import java.io.IOException;
import java.nio.file.Path;
import org.colophon.Colophon;
import org.colophon.Printed;
import org.colophon.model.Role;
import org.colophon.parser.Lexicon;
import org.colophon.render.FontFace;
import org.colophon.render.FontProvider;
import org.colophon.style.PrintStyles;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;

/** Somebody else's program: PDF alone, with a typeface, a style and words of its own. */
final class OwnFaceProgram {

    private OwnFaceProgram() {
    }

    /** Arguments: the source, the typeface, the output. */
    public static void main(String[] arguments) throws IOException {
        FontFace song = FontFace.of(Path.of(arguments[1]), Typeface.SONG, Weight.REGULAR);
        Colophon press = Colophon.builder()
                .fonts(FontProvider.of(song))
                .style(PrintStyles.withOverrides(PrintStyles.builtIn("reading"), "{\"name\": \"evening\"}"))
                .lexicon(Lexicon.builder("zh").roles(Role.Kind.COORDINATOR, "总调度").build())
                .build();
        Printed printed = press.print(Path.of(arguments[0])).to(Path.of(arguments[2]));
        System.out.println(press.formats() + " " + printed.report().pages());
    }
}
