package org.groundswell.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalTest {

    @TempDir
    Path folder;

    @Test
    void start_isRefused_whereAServiceIsNotBuilt() {
        assertRefusal(folder.resolve("data"))
                .hasMessageContaining("campaign-service")
                .hasMessageContaining("./run");
    }

    @Test
    void start_isRefused_onTheDataOfAnotherPostgres() throws Exception {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("postgres"));
        Files.writeString(data.resolve("postgres/PG_VERSION"), "17\n");
        StandIn.installIn(folder);

        assertRefusal(data).hasMessageContaining("PostgreSQL 17").hasMessageContaining("PostgreSQL 18");
    }

    @Test
    void start_isRefused_whereTheDataFolderIsAFile() throws Exception {
        Path data = Files.writeString(folder.resolve("data"), "");
        StandIn.installIn(folder);

        assertRefusal(data).hasMessageContaining("--data");
    }

    @Test
    void start_isRefused_onAFullDisk() {
        assertThatThrownBy(() -> DataFolder.open(folder, 1L << 40))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("MB are free");
    }

    @Test
    void everyPortInUse_isNamed_withTheOptionThatChangesIt() throws Exception {
        StandIn.installIn(folder);
        try (ServerSocket first = listening();
                ServerSocket second = listening()) {
            Ports ports = new Ports(first.getLocalPort(), 0, second.getLocalPort(), 0, 0, 0, 0);
            StackOptions options =
                    StackOptions.onFreePorts(folder, folder.resolve("data")).withPorts(ports);

            assertThatThrownBy(() -> LocalStack.open(options, Progress.SILENT))
                    .isInstanceOf(LaunchRefused.class)
                    .hasMessageContaining("--campaign-port")
                    .hasMessageContaining("--notification-port");
        }
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefusal(Path data) {
        return assertThatThrownBy(() -> LocalStack.open(StackOptions.onFreePorts(folder, data), Progress.SILENT))
                .isInstanceOf(LaunchRefused.class);
    }
}
