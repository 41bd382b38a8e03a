package org.groundswell.localstack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Everything that one local installation keeps, held by one launcher at a time. */
final class DataFolder implements AutoCloseable {

    private static final String POSTGRES_VERSION = "18";
    private static final long MEGABYTE = 1024 * 1024;

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Makes it where it is missing and takes hold of it.
     *
     * @throws LaunchRefused if it cannot be used as it is
     */
    static DataFolder open(Path root, long neededMegabytes) {
        try {
            Files.createDirectories(root.resolve("logs"));
            long free = Files.getFileStore(root).getUsableSpace() / MEGABYTE;
            if (free < neededMegabytes) {
                throw LaunchRefused.diskFull(root, free, neededMegabytes);
            }
            requireOwnPostgres(root.resolve("postgres"));
            return new DataFolder(root, lock(root));
        } catch (FileSystemException e) {
            throw Files.isDirectory(root) ? LaunchRefused.notWritable(root) : LaunchRefused.notAFolder(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireOwnPostgres(Path folder) throws IOException {
        Path file = folder.resolve("PG_VERSION");
        if (Files.exists(file)) {
            String found = Files.readString(file).strip();
            if (!found.equals(POSTGRES_VERSION)) {
                throw LaunchRefused.otherPostgres(folder, found, POSTGRES_VERSION);
            }
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        Path file = root.resolve("lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw LaunchRefused.alreadyRunning(root, Files.readString(file).strip());
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path kafka() {
        return root.resolve("kafka");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    /** Addresses and processes of the run that is going on, for tools. */
    Path running() {
        return root.resolve("running.properties");
    }

    Path sentinel() {
        return root.resolve("sentinel.pid");
    }

    /** An empty log; that of the run before is kept beside it. */
    Path newLog(String part) {
        Path log = root.resolve("logs").resolve(part + ".log");
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(part + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return Files.createFile(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
