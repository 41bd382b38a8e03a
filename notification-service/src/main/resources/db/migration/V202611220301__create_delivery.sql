-- One message of ours that carries an ask through one channel at one step.
--
-- state stands in no index, so that its changes are HOT updates: a claim goes along (call_to_action_id, channel, id) by a
-- cursor, and what people look for has columns of its own (problem_at, not_before) that most rows never set.
-- sealed_contact is moved out of line, so that a change of state does not write it again.
CREATE TABLE delivery (
    id                uuid        NOT NULL DEFAULT uuidv7(),
    ask_id            uuid        NOT NULL,
    step              integer     NOT NULL,
    channel           text        NOT NULL,
    stakeholder_id    uuid        NOT NULL,
    campaign_id       uuid        NOT NULL,
    call_to_action_id uuid        NOT NULL,
    kind              text        NOT NULL,
    market            text        NOT NULL,
    covered_lives     integer     NOT NULL,
    language          text        NOT NULL,
    letter_version_id uuid,
    outreach_id       uuid,
    contact_hash      text        NOT NULL,
    sealed_contact    text,
    requested_at      timestamptz NOT NULL,
    state             text        NOT NULL DEFAULT 'pending',
    changed_at        timestamptz NOT NULL,
    not_before        timestamptz,
    attempts          integer     NOT NULL DEFAULT 0,
    claimed_by        uuid,
    sent_at           timestamptz,
    reached_at        timestamptz,
    problem_at        timestamptz,
    reason            text,
    diagnostic        text,
    letter_sha256     text,
    message_id        text,
    piece_id          text,
    batch_id          uuid,
    CONSTRAINT delivery_pk PRIMARY KEY (id),
    CONSTRAINT delivery_once UNIQUE (ask_id, step, channel),
    CONSTRAINT delivery_state_known CHECK (state IN ('pending', 'sending', 'sent', 'reached', 'bounced', 'returned',
        'failed', 'suppressed', 'cancelled', 'in_doubt'))
) WITH (fillfactor = 80, toast_tuple_target = 512);
ALTER TABLE delivery ALTER COLUMN sealed_contact SET STORAGE EXTERNAL;

COMMENT ON COLUMN delivery.outreach_id IS 'of the letter that is passed on (channel forward), which has no letter version';
COMMENT ON COLUMN delivery.sealed_contact IS 'a Contact, or for channel forward a Forward, encrypted; null once erased';
COMMENT ON COLUMN delivery.not_before IS 'a pending delivery that failed for now waits until then';
COMMENT ON COLUMN delivery.claimed_by IS 'the sender that has, or had, it in hand';
COMMENT ON COLUMN delivery.problem_at IS 'set while the state is bounced, returned, failed or in_doubt';

CREATE INDEX delivery_in_order ON delivery (call_to_action_id, channel, id);
CREATE INDEX delivery_stakeholder ON delivery (stakeholder_id);
CREATE INDEX delivery_retry ON delivery (call_to_action_id, channel, not_before) WHERE not_before IS NOT NULL;
CREATE INDEX delivery_problem ON delivery (call_to_action_id, id) WHERE problem_at IS NOT NULL;
CREATE UNIQUE INDEX delivery_piece ON delivery (piece_id) WHERE piece_id IS NOT NULL;
CREATE INDEX delivery_batch ON delivery (batch_id, id) WHERE batch_id IS NOT NULL;
