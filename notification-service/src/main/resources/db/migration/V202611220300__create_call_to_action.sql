-- What notification-service knows of a call to action: the launch as it came (target, letterhead, steps), its letters, and
-- whether anything may go out. version is the call to action's own; an event that is not above it changes nothing.
CREATE TABLE call_to_action (
    id          uuid        NOT NULL,
    campaign_id uuid        NOT NULL,
    version     bigint      NOT NULL,
    state       text        NOT NULL,
    opens_on    date        NOT NULL,
    closes_on   date        NOT NULL,
    channels    text[]      NOT NULL,
    launched    text        NOT NULL,
    CONSTRAINT call_to_action_pk PRIMARY KEY (id),
    CONSTRAINT call_to_action_state_known
        CHECK (state IN ('launched', 'running', 'paused', 'stood_down', 'closed', 'taken_back'))
);
ALTER TABLE call_to_action ALTER COLUMN launched SET STORAGE EXTERNAL;

-- Versions are immutable and stay, so that a letter of years ago can be explained.
CREATE TABLE letter_version (
    id                uuid    NOT NULL,
    call_to_action_id uuid    NOT NULL,
    role              text    NOT NULL,
    step              integer NOT NULL,
    language          text    NOT NULL,
    subject           text    NOT NULL,
    body              text    NOT NULL,
    call_script       text,
    sha256            text    NOT NULL,
    CONSTRAINT letter_version_pk PRIMARY KEY (id)
);
CREATE INDEX letter_version_call_to_action ON letter_version (call_to_action_id);

-- "No more than 2,000 an hour". version is that of the campaign's rate; 0 is what the launch said.
CREATE TABLE campaign_rate (
    campaign_id  uuid    NOT NULL,
    version      bigint  NOT NULL,
    max_per_hour integer,
    CONSTRAINT campaign_rate_pk PRIMARY KEY (campaign_id),
    CONSTRAINT campaign_rate_positive CHECK (max_per_hour > 0)
);
