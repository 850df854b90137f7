package org.colophon.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.colophon.parser.Parsed;
import org.colophon.parser.RepairMode;
import org.colophon.render.AtomicFile;
import org.colophon.style.House;
import org.colophon.style.HouseFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what was read as JSON. */
@Command(
        name = "parse",
        description = "Writes the model of sources as JSON, with diagnostics and repairs.",
        mixinStandardHelpOptions = true)
final class ParseCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private Sources sources;

    @Option(
            names = "--repair",
            paramLabel = "MODE",
            defaultValue = "APPLY",
            description = "${COMPLETION-CANDIDATES}: what to do about paragraphs that a break cut; "
                    + "default ${DEFAULT-VALUE}.")
    private RepairMode repair;

    @Option(names = "--out", paramLabel = "DIR", description = "Writes DIR/NAME.json for each source.")
    private @Nullable Path out;

    ParseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        OutputNames names = new OutputNames(sources.files());
        if (out != null) {
            OutputFolder.open(out, surroundings);
        }
        return new Batch(surroundings).run(sources.files(), (file, index) -> {
            try {
                Parsed parsed = sources.read(file, repair);
                String json = ParsedJson.write(parsed);
                return out == null
                        ? FileResult.done(json + "\n", parsed.diagnostics())
                        : write(parsed, json, file, out, names, index);
            } finally {
                names.leave(index);
            }
        });
    }

    private static FileResult write(Parsed parsed, String json, Path file, Path folder, OutputNames names, int index)
            throws IOException {
        String stem = HouseFiles.fileName(House.NONE, parsed.edition(), FileNames.stem(file));
        Path target = folder.resolve(stem + ".json");
        names.claim(index, List.of(target), file);
        AtomicFile.write(target, stream -> {
            stream.write(json.getBytes(StandardCharsets.UTF_8));
            return target;
        });
        return FileResult.done(target + "\n", parsed.diagnostics());
    }
}
