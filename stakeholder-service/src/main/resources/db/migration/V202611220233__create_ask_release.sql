-- One step of one freeze on its way out, page by page. Everything up to cursor_id has been handed to the outbox.
CREATE TABLE ask_release (
    call_to_action_id uuid        NOT NULL,
    freeze_version    bigint      NOT NULL,
    step              integer     NOT NULL,
    due_at            timestamptz NOT NULL,
    cursor_id         uuid        NOT NULL,
    to_id             uuid        NOT NULL,
    finished_at       timestamptz,
    CONSTRAINT ask_release_pk PRIMARY KEY (call_to_action_id, freeze_version, step)
);

CREATE INDEX ask_release_unfinished ON ask_release (due_at) WHERE finished_at IS NULL;

-- What was requested of notification-service and is not known to be prepared yet: a range of ids, or single asks.
CREATE TABLE request_page (
    id                uuid        NOT NULL DEFAULT uuidv7(),
    call_to_action_id uuid        NOT NULL,
    step              integer     NOT NULL,
    -- NULL: each ask's own channel
    channel           text,
    from_id           uuid,
    to_id             uuid,
    ask_ids           uuid[],
    requested_at      timestamptz NOT NULL,
    CONSTRAINT request_page_pk PRIMARY KEY (id),
    CONSTRAINT request_page_has_asks CHECK ((ask_ids IS NULL) = (from_id IS NOT NULL AND to_id IS NOT NULL))
);

CREATE INDEX request_page_age ON request_page (requested_at);

-- What notification-service said it has prepared, an event a row: a thousand rows for a million asks instead of a million
-- updates. Kept until the pages that it confirms are gone.
CREATE TABLE prepared_page (
    event_id          text        NOT NULL,
    call_to_action_id uuid        NOT NULL,
    step              integer     NOT NULL,
    channel           text        NOT NULL,
    ask_ids           uuid[]      NOT NULL,
    prepared_at       timestamptz NOT NULL,
    CONSTRAINT prepared_page_pk PRIMARY KEY (event_id)
);

ALTER TABLE prepared_page ALTER COLUMN ask_ids SET STORAGE EXTERNAL;
CREATE INDEX prepared_page_call_to_action ON prepared_page (call_to_action_id, step);

-- A request beyond the steps' pages: the fallback after a bounce. Its key is the delivery's natural key.
CREATE TABLE ask_request (
    ask_id       uuid        NOT NULL,
    step         integer     NOT NULL,
    channel      text        NOT NULL,
    requested_at timestamptz NOT NULL,
    CONSTRAINT ask_request_pk PRIMARY KEY (ask_id, step, channel)
);
