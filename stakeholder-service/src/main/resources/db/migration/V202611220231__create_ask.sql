-- One stakeholder asked to act on one call to action. No foreign keys: they would double the time of a freeze.
CREATE TABLE ask (
    id                uuid        NOT NULL DEFAULT uuidv7(),
    call_to_action_id uuid        NOT NULL,
    stakeholder_id    uuid        NOT NULL,
    -- Copied at the freeze, so that a later change of the stakeholder moves nobody between segments.
    kind              text        NOT NULL,
    market            text        NOT NULL,
    language          text        NOT NULL,
    channel           text        NOT NULL,
    covered_lives     integer     NOT NULL,
    frozen_at         timestamptz NOT NULL,
    acted_at          timestamptz,
    confirmed_at      timestamptz,
    closed_at         timestamptz,
    closed_reason     text,
    CONSTRAINT ask_pk PRIMARY KEY (id),
    CONSTRAINT ask_once UNIQUE (stakeholder_id, call_to_action_id),
    CONSTRAINT ask_closed_for_a_reason CHECK ((closed_at IS NULL) = (closed_reason IS NULL)),
    CONSTRAINT ask_confirmed_is_acted CHECK (confirmed_at IS NULL OR acted_at IS NOT NULL)
) WITH (fillfactor = 90);

CREATE INDEX ask_call_to_action ON ask (call_to_action_id, id);
