import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** A Neo4j for tests: arguments are its folder, its Bolt port, whether it asks for a password, and its page cache in MB. */
public class Neo4jServer {
  public static void main(String[] args) throws Exception {
    var address = new SocketAddress("127.0.0.1", Integer.parseInt(args[1]));
    var management = new DatabaseManagementServiceBuilder(Path.of(args[0]))
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, address)
        .setConfig(BoltConnector.advertised_address, address)
        .setConfig(GraphDatabaseSettings.auth_enabled, Boolean.parseBoolean(args[2]))
        .setConfig(GraphDatabaseSettings.pagecache_memory, Long.parseLong(args[3]) * 1024 * 1024)
        .build();
    System.out.println("ready");
    // Standard input ends with the process that started this one, which must not outlive it.
    while (System.in.read() >= 0) {}
    management.shutdown();
    System.exit(0);
  }
}
