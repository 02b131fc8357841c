import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.LambdaConverter;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Writes the package {@code org.beadle.store.jooq} from {@code schema.sql}, by way of a temporary
 * SQLite file. Does nothing where the last run saw the same schema.
 *
 * <p>Arguments: the schema file, the folder for the generated sources.
 */
public class Codegen {
  public static void main(String[] arguments) throws Exception {
    Path schema = Path.of(arguments[0]);
    Path out = Path.of(arguments[1]);
    Path stamp = out.resolve("schema.sql");
    String sql = Files.readString(schema);
    if (Files.exists(stamp) && Files.readString(stamp).equals(sql)) return;
    generate(sql, out);
    Files.writeString(stamp, sql);
  }

  private static void generate(String sql, Path out) throws Exception {
    Path file = Files.createTempFile("schema", ".db");
    String url = "jdbc:sqlite:" + file;
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
    GenerationTool.generate(
        new Configuration()
            .withLogging(Logging.WARN)
            .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
            .withGenerator(
                new Generator()
                    .withDatabase(database())
                    .withGenerate(new Generate().withGeneratedAnnotation(false).withRecords(true))
                    .withTarget(
                        new Target()
                            .withPackageName("org.beadle.store.jooq")
                            .withDirectory(out.toString())
                            .withEncoding("UTF-8"))));
    Files.delete(file);
  }

  private static Database database() {
    return new Database()
        .withName("org.jooq.meta.sqlite.SQLiteDatabase")
        .withIncludes(".*")
        .withExcludes("sqlite_.*")
        .withOutputSchemaToDefault(true)
        .withForcedTypes(
            new ForcedType()
                .withUserType("java.time.Instant")
                .withLambdaConverter(
                    new LambdaConverter()
                        .withFrom("java.time.Instant::ofEpochMilli")
                        .withTo("java.time.Instant::toEpochMilli"))
                .withIncludeExpression(".*_at|.*\\.at"));
  }
}
