-- What is handed to a vendor. Guarantee 6: its members are committed before anything is rendered.
CREATE TABLE batch (
    id                uuid        NOT NULL DEFAULT uuidv7(),
    number            bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    campaign_id       uuid        NOT NULL,
    call_to_action_id uuid        NOT NULL,
    channel           text        NOT NULL,
    state             text        NOT NULL,
    pieces            integer     NOT NULL,
    created_at        timestamptz NOT NULL,
    rendered_at       timestamptz,
    approved_at       timestamptz,
    approved_by       text,
    released_at       timestamptz,
    released_by       text,
    fetched_at        timestamptz,
    fetched_by        text,
    accepted_at       timestamptz,
    closed_at         timestamptz,
    recall_asked_at   timestamptz,
    recalled_at       timestamptz,
    recall_reason     text,
    problem           text,
    CONSTRAINT batch_pk PRIMARY KEY (id),
    CONSTRAINT batch_number_unique UNIQUE (number),
    CONSTRAINT batch_channel_known CHECK (channel IN ('print', 'call_list')),
    CONSTRAINT batch_state_known CHECK (state IN ('rendering', 'rendered', 'approved', 'released', 'fetched', 'accepted',
        'closed', 'recalled'))
);

CREATE INDEX batch_of_call_to_action ON batch (call_to_action_id);
CREATE INDEX batch_rendering ON batch (id) WHERE state = 'rendering';

COMMENT ON COLUMN batch.number IS 'for people to speak of it';
COMMENT ON COLUMN batch.pieces IS 'to be printed or called: seeds included, those taken out not';
COMMENT ON COLUMN batch.problem IS 'why it could not be rendered; tried again';

CREATE SEQUENCE piece_number AS bigint MINVALUE 1 MAXVALUE 1099511627775;

CREATE TABLE piece (
    piece_id    text    NOT NULL,
    batch_id    uuid    NOT NULL,
    position    integer NOT NULL,
    file_no     integer NOT NULL,
    delivery_id uuid,
    seed        text[],
    taken_out   text,
    first_page  integer,
    pages       integer,
    outcome     text,
    outcome_at  timestamptz,
    CONSTRAINT piece_pk PRIMARY KEY (piece_id),
    CONSTRAINT piece_place UNIQUE (batch_id, position),
    CONSTRAINT piece_of_delivery UNIQUE (delivery_id),
    CONSTRAINT piece_batch_fk FOREIGN KEY (batch_id) REFERENCES batch (id),
    CONSTRAINT piece_is_delivery_or_seed CHECK ((delivery_id IS NULL) <> (seed IS NULL))
);

COMMENT ON COLUMN piece.seed IS 'of a seed piece, which goes to ourselves: name and address lines';
COMMENT ON COLUMN piece.taken_out IS 'why it is not printed or called after all';
COMMENT ON COLUMN piece.outcome IS 'what the vendor said last: the fact of the type of event, or a call''s disposition';

-- Files as they are handed over. A file is written once; what has to change before the release gets a new revision.
CREATE TABLE batch_file (
    batch_id   uuid        NOT NULL,
    kind       text        NOT NULL,
    file_no    integer     NOT NULL,
    revision   integer     NOT NULL,
    content    bytea       NOT NULL,
    sha256     text        NOT NULL,
    pieces     integer     NOT NULL,
    pages      integer     NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT batch_file_pk PRIMARY KEY (batch_id, kind, file_no, revision),
    CONSTRAINT batch_file_batch_fk FOREIGN KEY (batch_id) REFERENCES batch (id),
    CONSTRAINT batch_file_kind_known CHECK (kind IN ('letters', 'proof', 'manifest', 'call_list'))
);
ALTER TABLE batch_file ALTER COLUMN content SET STORAGE EXTERNAL;

-- What waits for a batch. Of the delivery's columns only batch_id is in the condition, so that the others stay cheap to change.
CREATE INDEX delivery_unbatched ON delivery (call_to_action_id, channel, id)
    WHERE batch_id IS NULL AND channel IN ('print', 'call_list');

-- Addresses of our own to which one piece of each batch goes, to see what the mail house really makes.
CREATE TABLE seed_address (
    id         uuid        NOT NULL DEFAULT uuidv7(),
    lines      text[]      NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT seed_address_pk PRIMARY KEY (id)
);
