ALTER TABLE payer_response ADD COLUMN next_step text;

-- Files that show what the payer said. Small ones: they are kept with the rest, and go with its backup.
CREATE TABLE response_attachment (
    id uuid DEFAULT uuidv7() CONSTRAINT response_attachment_pk PRIMARY KEY,
    response_id uuid NOT NULL CONSTRAINT response_attachment_response_fk REFERENCES payer_response,
    name text NOT NULL,
    content_type text NOT NULL,
    size integer NOT NULL CONSTRAINT response_attachment_size_bounded CHECK (size BETWEEN 1 AND 10485760),
    sha256 text NOT NULL,
    content bytea NOT NULL,
    added_by uuid NOT NULL,
    added_at timestamptz NOT NULL
);

-- What is attached is compressed already.
ALTER TABLE response_attachment ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE INDEX response_attachment_response ON response_attachment (response_id);
