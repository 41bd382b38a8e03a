CREATE TABLE quarantine (
    id             uuid        NOT NULL DEFAULT uuidv7(),
    consumer_group text        NOT NULL,
    topic          text        NOT NULL,
    partition      integer     NOT NULL,
    record_offset  bigint      NOT NULL,
    record_key     text,
    event_id       text,
    event_type     text,
    event_time     timestamptz,
    correlation_id text,
    data           bytea,
    reason         text        NOT NULL,
    quarantined_at timestamptz NOT NULL,
    state          text        NOT NULL DEFAULT 'quarantined',
    resolved_at    timestamptz,
    resolved_by    text,
    resolution     text,
    CONSTRAINT quarantine_pkey PRIMARY KEY (id),
    CONSTRAINT quarantine_record_key UNIQUE (consumer_group, topic, partition, record_offset),
    CONSTRAINT quarantine_state CHECK (state IN ('quarantined', 'replayed', 'discarded'))
);

CREATE INDEX quarantine_open ON quarantine (id) WHERE state = 'quarantined';

COMMENT ON COLUMN quarantine.data IS 'as it came; gone once the record was replayed or discarded';
