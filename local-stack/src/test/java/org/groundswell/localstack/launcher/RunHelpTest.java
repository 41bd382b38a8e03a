package org.groundswell.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

class RunHelpTest {

    /** {@code ./run --help} shows a file, since before the first build there is no launcher to ask. */
    @Test
    void help_isTheSame_beforeTheFirstBuildAndAfter() throws Exception {
        CommandLine command = new CommandLine(new RunCommand()).setUsageHelpWidth(100);

        assertThat(Path.of("..", ".build", "run-help.txt")).hasContent(command.getUsageMessage(Ansi.OFF));
        assertThat(Files.isExecutable(Path.of("..", "run"))).isTrue();
    }
}
