-- a day that was seen while its clock could not be started was never looked at again; drafts are looked at once more
UPDATE filing SET launch_seen = NULL WHERE state = 'DRAFT' AND launch_seen IS NOT NULL;
