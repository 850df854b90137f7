package org.colophon.spark;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.colophon.bulk.BulkFunction;
import org.colophon.bulk.BulkResult;

/**
 * Prints the rows of a partition, one at a time.
 *
 * @param function prints a source
 */
record PrintRows(BulkFunction function) implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
                .map(row -> result(function.apply(SourceRow.input(row))))
                .iterator();
    }

    static Row result(BulkResult result) {
        return RowFactory.create(result.row(), result.micros());
    }
}
