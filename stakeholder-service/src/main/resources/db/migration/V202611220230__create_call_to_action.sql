-- What campaign-service has said of each call to action.
CREATE TABLE call_to_action (
    id             uuid   NOT NULL,
    campaign_id    uuid   NOT NULL,
    -- The highest version whose state was taken over; an event not above it changes nothing.
    version        bigint NOT NULL,
    state          text   NOT NULL,
    -- The version and the whole of CallToActionLaunched; NULL while only later events have come.
    launch_version bigint,
    launch         jsonb,
    released_at    timestamptz,
    CONSTRAINT call_to_action_pk PRIMARY KEY (id),
    CONSTRAINT call_to_action_state_known
        CHECK (state IN ('launching', 'running', 'paused', 'standing_down', 'closed', 'taken_back')),
    CONSTRAINT call_to_action_launch_whole CHECK ((launch IS NULL) = (launch_version IS NULL))
);

CREATE INDEX call_to_action_campaign ON call_to_action (campaign_id);
