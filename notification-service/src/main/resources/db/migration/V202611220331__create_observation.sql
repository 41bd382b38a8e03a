-- Every event that integrators posted, once: the event log. Kept once by (integrator, source, id).
CREATE TABLE observation (
    id            uuid        NOT NULL DEFAULT uuidv7(),
    integrator_id uuid        NOT NULL,
    source        text        NOT NULL,
    event_id      text        NOT NULL,
    type          text        NOT NULL,
    about_kind    text        NOT NULL,
    about_id      text        NOT NULL,
    subject       text        NOT NULL,
    ask_id        uuid,
    state         text        NOT NULL,
    reason        text,
    content_hash  bytea       NOT NULL,
    occurred_at   timestamptz NOT NULL,
    received_at   timestamptz NOT NULL,
    data          text        NOT NULL,
    next_look_at  timestamptz,
    CONSTRAINT observation_pk PRIMARY KEY (id),
    CONSTRAINT observation_once UNIQUE (integrator_id, source, event_id),
    CONSTRAINT observation_integrator_fk FOREIGN KEY (integrator_id) REFERENCES integrator (id),
    CONSTRAINT observation_state_known CHECK (state IN ('published', 'parked', 'quarantined')),
    CONSTRAINT observation_parked_is_looked_at CHECK ((state = 'parked') = (next_look_at IS NOT NULL))
);

CREATE INDEX observation_parked ON observation (next_look_at) WHERE state = 'parked';
CREATE INDEX observation_quarantined ON observation (id) WHERE state = 'quarantined';

COMMENT ON COLUMN observation.about_kind IS 'piece, delivery, ask, call_to_action or campaign; about_id is its id';
COMMENT ON COLUMN observation.subject IS 'the key of the published observation';
COMMENT ON COLUMN observation.data IS 'JSON of the known fields; an address is sealed';
COMMENT ON COLUMN observation.next_look_at IS 'when a parked observation is tried again';

CREATE INDEX observation_parked_about ON observation (about_id) WHERE state = 'parked';
