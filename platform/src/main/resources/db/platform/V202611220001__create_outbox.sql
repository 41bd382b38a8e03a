-- A row is a page of events, or the range from which a page is read as it is published. Rows live for milliseconds, so the table
-- is vacuumed by number and not by share, and the pages are stored out of line and as they are: the broker compresses them.
CREATE TABLE outbox (
    id             bigint GENERATED ALWAYS AS IDENTITY,
    topic          text        NOT NULL,
    published_at   timestamptz NOT NULL,
    correlation_id text        NOT NULL,
    traceparent    text,
    event_count    integer     NOT NULL,
    page           bytea,
    source         text,
    range          text,
    CONSTRAINT outbox_pkey PRIMARY KEY (topic, id),
    CONSTRAINT outbox_page_or_range CHECK ((page IS NULL) <> (source IS NULL AND range IS NULL))
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_insert_threshold = -1);

ALTER TABLE outbox ALTER COLUMN page SET STORAGE EXTERNAL;

COMMENT ON COLUMN outbox.published_at IS 'when the events were published into this table: the time of the CloudEvents';
COMMENT ON COLUMN outbox.source IS 'the PageSource that reads the events of the range';
