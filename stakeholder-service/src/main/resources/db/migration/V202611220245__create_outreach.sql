CREATE TABLE outreach (
    id                uuid        NOT NULL DEFAULT uuidv7(),
    ask_id            uuid        NOT NULL,
    stakeholder_id    uuid        NOT NULL,
    campaign_id       uuid        NOT NULL,
    call_to_action_id uuid        NOT NULL,
    form              text        NOT NULL,
    proof             text        NOT NULL,
    origin            text        NOT NULL,
    evidence          text,
    occurred_at       timestamptz NOT NULL,
    recorded_at       timestamptz NOT NULL,
    confirmed_at      timestamptz,
    CONSTRAINT outreach_pk PRIMARY KEY (id),
    CONSTRAINT outreach_once UNIQUE (ask_id, form, origin),
    CONSTRAINT outreach_confirmed_with_time CHECK ((proof = 'confirmed') = (confirmed_at IS NOT NULL))
);

COMMENT ON COLUMN outreach.origin IS
    'who saw it: action_page, person:<id>, call:<piece>, or integrator/source/id of an observation';

CREATE INDEX outreach_of_stakeholder ON outreach (stakeholder_id);

-- Observations about an ask that is not known yet. A sweep applies them once it is there, for a day.
CREATE TABLE parked_observation (
    topic_partition integer     NOT NULL,
    topic_offset    bigint      NOT NULL,
    event_id        text        NOT NULL,
    type            text        NOT NULL,
    data            jsonb       NOT NULL,
    correlation_id  text        NOT NULL,
    occurred_at     timestamptz NOT NULL,
    parked_at       timestamptz NOT NULL,
    CONSTRAINT parked_observation_pk PRIMARY KEY (topic_partition, topic_offset),
    CONSTRAINT parked_observation_once UNIQUE (event_id)
);
