package org.groundswell.localstack.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.groundswell.localstack.demo.Demo;
import org.groundswell.localstack.demo.Demo.DemoAddresses;
import org.groundswell.localstack.demo.DemoTraffic;

/** Plays the demo beside the running system, once in a data folder's life. */
final class DemoRun implements Runnable {

    private final LocalStack stack;
    private final Path done;
    private final long seed;
    private final PrintStream out;

    DemoRun(LocalStack stack, Path data, long seed, PrintStream out) {
        this.stack = stack;
        this.done = data.resolve("demo.done");
        this.seed = seed;
        this.out = out;
    }

    void start() {
        Thread thread = new Thread(this, "demo");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        if (Files.exists(done)) {
            out.println("The demo is there already. For a new one, give another folder with --data DIR.");
            return;
        }
        long begin = System.nanoTime();
        try {
            Demo demo = new Demo(addresses(), stack.adminPassword(), seed, Clock.systemUTC(), this::tell);
            out.println("Playing five weeks of a campaign:");
            DemoTraffic traffic = demo.playFiveWeeks();
            Files.writeString(done, String.valueOf(seed));
            out.printf(
                    "The demo is ready after %d s. For ten minutes people go on acting: watch %s/campaigns/%s%n",
                    (System.nanoTime() - begin) / 1_000_000_000L, addresses().campaign(), traffic.campaignId());
            traffic.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            out.println("The demo stopped, the system goes on: " + e.getMessage());
        }
    }

    private void tell(String what) {
        out.println("  " + what);
    }

    private DemoAddresses addresses() {
        return new DemoAddresses(
                stack.service(Service.CAMPAIGN).url(),
                stack.service(Service.STAKEHOLDER).url(),
                stack.service(Service.NOTIFICATION).url(),
                stack.mailUrl());
    }
}
