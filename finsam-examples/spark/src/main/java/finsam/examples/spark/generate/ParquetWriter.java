package finsam.examples.spark.generate;

import finsam.examples.spark.verdict.Kind;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Writes a register as Parquet, task by task: the bytes of each line stand in the column {@code document}. */
public final class ParquetWriter {
    private static final StructType SCHEMA = StructType.fromDDL("association STRING, document BINARY");
    private static final int ROW_GROUP = 8 << 20;

    private ParquetWriter() {}

    /**
     * Writes the lines of a register.
     *
     * @param folder  where, a folder that is not there yet
     */
    public static void write(SparkSession spark, Register register, long lines, String folder) {
        Kind kind = register.kind();
        long seed = register.seed();
        MapFunction<Long, Row> row = number -> {
            Register.Line line = new Register(kind, seed).line(number);
            return RowFactory.create(line.deliverer().name(), line.bytes());
        };
        spark.range(1, lines + 1)
                .map(row, Encoders.row(SCHEMA))
                .write()
                .partitionBy("association")
                .option("parquet.block.size", ROW_GROUP)
                .parquet(folder);
    }
}
