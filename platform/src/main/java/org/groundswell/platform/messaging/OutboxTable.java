package org.groundswell.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.groundswell.contracts.Topic;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The SQL of the outbox. */
@ApplicationScoped
class OutboxTable {

    private final Jdbi jdbi;

    OutboxTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void insertPages(Topic topic, Instant now, String correlationId, @Nullable String trace, List<Page> pages) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO outbox (topic, published_at, correlation_id, traceparent, event_count, page)
                    VALUES (:topic, :now, :correlationId, :trace, :count, :bytes)
                    """);
            for (Page page : pages) {
                batch.bind("topic", topic.topicName())
                        .bind("now", now)
                        .bind("correlationId", correlationId)
                        .bind("trace", trace)
                        .bind("count", page.events())
                        .bind("bytes", page.bytes())
                        .add();
            }
            batch.execute();
        });
    }

    void insertRange(
            Topic topic, Instant now, String correlationId, @Nullable String trace, String source, String range) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO outbox (topic, published_at, correlation_id, traceparent, event_count, source, range)
                        VALUES (:topic, :now, :correlationId, :trace, 0, :source, :range)
                        """)
                .bind("topic", topic.topicName())
                .bind("now", now)
                .bind("correlationId", correlationId)
                .bind("trace", trace)
                .bind("source", source)
                .bind("range", range)
                .execute());
    }

    List<OutboxRow> oldest(Topic topic, int pages) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, published_at, correlation_id, traceparent, page, source, range
                        FROM outbox
                        WHERE topic = :topic
                        ORDER BY id
                        LIMIT :pages
                        """)
                .bind("topic", topic.topicName())
                .bind("pages", pages)
                .mapTo(OutboxRow.class)
                .list());
    }

    void delete(Topic topic, List<Long> ids) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM outbox WHERE topic = :topic AND id = ANY (:ids)")
                .bind("topic", topic.topicName())
                .bindArray("ids", Long.class, ids)
                .execute());
    }

    int pages(Topic topic) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM outbox WHERE topic = :topic")
                .bind("topic", topic.topicName())
                .mapTo(Integer.class)
                .one());
    }

    /** By topic name; a topic with nothing unpublished is absent. */
    Map<String, Backlog> backlog() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT topic, count(*) AS pages, min(published_at) AS oldest FROM outbox GROUP BY topic")
                .setMapKeyColumn("topic")
                .collectInto(new org.jdbi.v3.core.generic.GenericType<Map<String, Backlog>>() {}));
    }

    record Page(int events, byte[] bytes) {}

    record Backlog(long pages, Instant oldest) {}
}
