package org.colophon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.colophon.Colophon;
import org.colophon.model.Edition;
import org.colophon.model.ledger.Ledger;
import org.colophon.model.ledger.LedgerFormat;
import org.colophon.model.ledger.LedgerShares;
import org.colophon.model.ledger.LedgerTable;
import org.colophon.model.ledger.ShareRule;
import org.colophon.model.pay.PaidEdition;
import org.colophon.model.pay.PayRates;
import org.colophon.model.pay.PaySheets;
import org.colophon.model.pay.Payees;
import org.colophon.parser.Parsed;
import org.colophon.parser.RepairMode;
import org.colophon.style.PayFiles;
import org.colophon.style.PlanFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints credits, and shares of texts and pictures. */
@Command(
        name = "credits",
        description = "Prints the ledger: every credit of the sources, with who, what, where and how much.",
        mixinStandardHelpOptions = true)
final class CreditsCommand implements Callable<Integer> {

    /** The subject of a row. */
    enum By {
        /** A person of a credit. */
        CREDIT(LedgerTable::credits),
        /** A person, in all sources. */
        PERSON(LedgerTable::people),
        /** The meaning of a role word, in all sources. */
        ROLE(LedgerTable::roles),
        /** An article. */
        ARTICLE(LedgerTable::articles),
        /** A section, and the text outside of sections. */
        SECTION(LedgerTable::sections);

        private final Function<LedgerShares, LedgerTable> table;

        By(Function<LedgerShares, LedgerTable> table) {
            this.table = table;
        }
    }

    /** The ways in which authors share a text, and makers a picture. */
    enum Share {
        /** All alike. */
        EQUAL(ShareRule.equal()),
        /** The first has the most. */
        ORDER(ShareRule.byOrder());

        private final ShareRule rule;

        Share(ShareRule rule) {
            this.rule = rule;
        }
    }

    private final Surroundings surroundings;

    @Mixin
    private Sources sources;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TABLE",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private LedgerFormat format;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            defaultValue = "CREDIT",
            description = "A row for each ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private By by;

    @Option(
            names = "--share",
            paramLabel = "RULE",
            defaultValue = "EQUAL",
            description = "How those who made a text or picture share it: ${COMPLETION-CANDIDATES}; default "
                    + "${DEFAULT-VALUE}.")
    private Share share;

    @Option(
            names = "--pay",
            paramLabel = "RATES.json",
            description = "Prints what each person is paid in each month, by these rates; an edition.json is a source "
                    + "too.")
    private @Nullable Path rates;

    @Option(
            names = "--people",
            paramLabel = "PEOPLE.json",
            description = "The people that the pay desk knows: their ids, names and aliases.")
    private @Nullable Path people;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "With --pay, writes pay.csv, pay-items.csv, pay.json, pay.docx and pay.html here.")
    private @Nullable Path out;

    CreditsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Colophon press = sources.reader(RepairMode.APPLY);
        if (rates != null) {
            return pay(press, PayFiles.rates(rates));
        }
        List<@Nullable Edition> editions =
                Collections.synchronizedList(new ArrayList<>(Collections.nCopies(sources.files().size(), null)));
        int exit = new Batch(surroundings).run(sources.files(), (file, index, progress) -> {
            Parsed parsed = sources.parse(press, file);
            editions.set(index, parsed.edition());
            return FileResult.done("", parsed.diagnostics());
        });
        if (surroundings.interruption().cancellation().cancelled()) {
            return exit;
        }
        List<Edition> read = editions.stream().filter(Objects::nonNull).toList();
        LedgerShares shares = Ledger.of(read).shares(share.rule);
        surroundings.console().out().print(format.write(by.table.apply(shares)));
        surroundings.console().out().flush();
        return exit;
    }

    private int pay(Colophon press, PayRates by) throws IOException {
        Payees known = people == null ? new Payees(List.of()) : PayFiles.payees(people);
        List<List<PaidEdition>> read =
                Collections.synchronizedList(new ArrayList<>(Collections.nCopies(sources.files().size(), List.of())));
        int exit = new Batch(surroundings).run(sources.files(), (file, index, progress) -> {
            if (PlanFiles.isPlan(file)) {
                PayDesk.Read plan = PayDesk.plan(press, file);
                read.set(index, plan.editions());
                return FileResult.done(
                        "", plan.parsed().stream().flatMap(each -> each.diagnostics().stream()).toList());
            }
            Parsed parsed = sources.parse(press, file);
            read.set(index, List.of(PaidEdition.of(parsed.edition())));
            return FileResult.done("", parsed.diagnostics());
        });
        if (surroundings.interruption().cancellation().cancelled()) {
            return exit;
        }
        PaySheets sheets = PaySheets.of(read.stream().flatMap(List::stream).toList(), by, known);
        surroundings.console().err().print(PayDesk.open(sheets));
        surroundings.console().err().flush();
        if (out == null) {
            surroundings.console().out().print(format.write(PayDesk.sums(sheets)));
        } else {
            PayDesk.write(sheets, out).forEach(surroundings.console().out()::println);
        }
        surroundings.console().out().flush();
        return exit;
    }
}
