-- Who must sign before a launch. A seat that is taken away stays here, with what was signed in it.
CREATE TABLE sign_off_seat (
    id          uuid        NOT NULL DEFAULT uuidv7(),
    campaign_id uuid        NOT NULL,
    name        text        NOT NULL,
    person_id   uuid,
    role        text,
    matters     text[]      NOT NULL,
    created_at  timestamptz NOT NULL,
    removed_at  timestamptz,
    version     bigint      NOT NULL DEFAULT 0,
    CONSTRAINT sign_off_seat_pk PRIMARY KEY (id),
    CONSTRAINT sign_off_seat_campaign_fk FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT sign_off_seat_is_a_persons_or_a_roles CHECK ((person_id IS NULL) <> (role IS NULL)),
    CONSTRAINT sign_off_seat_signs_something CHECK (cardinality(matters) > 0)
);

CREATE UNIQUE INDEX sign_off_seat_name ON sign_off_seat (campaign_id, lower(name)) WHERE removed_at IS NULL;

-- A signature or a refusal. Nothing is ever changed or deleted: whether it still counts is seen from the hashes.
CREATE TABLE sign_off_decision (
    id          uuid        NOT NULL DEFAULT uuidv7(),
    seat_id     uuid        NOT NULL,
    campaign_id uuid        NOT NULL,
    person_id   uuid        NOT NULL,
    signed      boolean     NOT NULL,
    reason      text        NOT NULL,
    decided_at  timestamptz NOT NULL,
    CONSTRAINT sign_off_decision_pk PRIMARY KEY (id),
    CONSTRAINT sign_off_decision_seat_fk FOREIGN KEY (seat_id) REFERENCES sign_off_seat (id)
);

CREATE INDEX sign_off_decision_campaign ON sign_off_decision (campaign_id);

-- What it covers, word for word, so that a change can be shown beside what was signed.
CREATE TABLE sign_off_decided_matter (
    decision_id       uuid NOT NULL,
    matter            text NOT NULL,
    call_to_action_id uuid NOT NULL,
    sha256            text NOT NULL,
    content           text NOT NULL,
    CONSTRAINT sign_off_decided_matter_pk PRIMARY KEY (decision_id, matter, call_to_action_id),
    CONSTRAINT sign_off_decided_matter_decision_fk FOREIGN KEY (decision_id) REFERENCES sign_off_decision (id)
);

-- Who wrote what is signed: their signature alone is not enough.
ALTER TABLE call_to_action
    ADD COLUMN edited_by uuid,
    ADD COLUMN edited_at timestamptz;
