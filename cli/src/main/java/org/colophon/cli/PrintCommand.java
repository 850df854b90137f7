package org.colophon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints sources. */
@Command(name = "print", description = "Prints sources as PDF, Word and HTML.", mixinStandardHelpOptions = true)
final class PrintCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private Sources sources;

    @Mixin
    private PrintOptions options;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Folder of the outputs, made if it is not there; default ${DEFAULT-VALUE}.")
    private Path out;

    @Option(
            names = "--verify",
            description =
                    "Reads each output back and compares it with the source; one that lacks anything is not written.")
    private boolean verify;

    PrintCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        PrintShop shop = options.open(surroundings);
        OutputFolder.open(out, surroundings);
        OutputNames names = new OutputNames(inputs());
        if (options.bind().isPresent()) {
            String edition = options.bind().get();
            return new Batch(surroundings).run(List.of(Path.of(edition)), (name, index) ->
                    print(shop, shop.bind(sources, edition), name, index, names));
        }
        return new Batch(surroundings).run(sources.files(), (file, index) -> {
            try {
                return print(shop, shop.read(sources, file), file, index, names);
            } finally {
                names.leave(index);
            }
        });
    }

    private FileResult print(PrintShop shop, PrintJob job, Path input, int index, OutputNames names)
            throws IOException {
        names.claim(index, shop.targets(job, out), input);
        return verify ? shop.printVerified(job, out) : shop.print(job, out);
    }

    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(sources.files());
        inputs.addAll(options.files());
        return inputs;
    }
}
