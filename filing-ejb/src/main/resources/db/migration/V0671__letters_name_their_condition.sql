-- what was written before did not say which condition it is about
UPDATE outbox
SET payload = JSON_SET(payload, '$.conditionZh', '见登记页面', '$.conditionEn', 'see the registration')
WHERE kind IN ('CONDITION_REMINDER', 'CONDITION_BREACHED', 'CONDITION_SENT_BACK', 'CONDITION_VERIFIED', 'CONDITION_WAIVED');
