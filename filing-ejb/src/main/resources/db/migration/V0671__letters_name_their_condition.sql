-- what was written before and is still to be sent does not say which condition it is about
UPDATE outbox
SET payload = JSON_SET(payload, '$.conditionZh', '登记页面所列', '$.conditionEn', 'as listed with the registration')
WHERE sent_at IS NULL AND kind IN ('CONDITION_REMINDER', 'CONDITION_BREACHED', 'CONDITION_SENT_BACK', 'CONDITION_VERIFIED', 'CONDITION_WAIVED');
