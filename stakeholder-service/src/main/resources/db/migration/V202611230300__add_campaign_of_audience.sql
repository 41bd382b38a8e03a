-- Only members of its campaign see and change an audience. Of those that were made before this was noted, the launched ones tell
-- whose they are; the others are left to administrators, who give them to a campaign by saving them there.
ALTER TABLE audience ADD COLUMN campaign_id uuid;

UPDATE audience
SET campaign_id = c.campaign_id
FROM call_to_action c
WHERE c.launch ->> 'audienceId' = audience.id::text;

CREATE INDEX audience_campaign_ix ON audience (campaign_id, id);

-- Whether somebody is asked by a rule already.
CREATE INDEX call_to_action_audience_ix ON call_to_action ((launch ->> 'audienceId'));
