-- What the deliveries of one ask come to for the person: each milestone is counted once, however many messages there were.
CREATE TABLE ask_reach (
    ask_id        uuid        NOT NULL,
    sent_at       timestamptz,
    reached_at    timestamptz,
    knowable      boolean     NOT NULL DEFAULT false,
    undeliverable text,
    in_doubt      boolean     NOT NULL DEFAULT false,
    acted_at      timestamptz,
    CONSTRAINT ask_reach_pk PRIMARY KEY (ask_id)
) WITH (fillfactor = 80);

COMMENT ON COLUMN ask_reach.knowable IS 'something was sent through a channel that tells whether it arrived';
COMMENT ON COLUMN ask_reach.undeliverable IS 'why no message got through, as far as is known today';
COMMENT ON COLUMN ask_reach.acted_at IS 'the stakeholder acted, so what was sent did reach them';
