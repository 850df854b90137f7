package org.colophon.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.colophon.bulk.BulkFunction;
import org.colophon.bulk.BulkInput;

/**
 * Binds the rows of a group into one edition, in the order of their ids.
 *
 * @param function prints an edition
 */
record BindRows(BulkFunction function) implements FlatMapGroupsFunction<String, Row, Row> {

    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(String group, Iterator<Row> rows) {
        List<BulkInput> inputs = new ArrayList<>();
        rows.forEachRemaining(row -> inputs.add(SourceRow.input(row)));
        inputs.sort(Comparator.comparing(BulkInput::id));
        return function.bind(group, inputs).stream().map(PrintRows::result).iterator();
    }
}
