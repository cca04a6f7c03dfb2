-- SPDX-License-Identifier: EUPL-1.2
-- What was agreed, did not lapse and was not turned down, with each record that it is about: that on which somebody
-- still has something to do first, then the latest.
SELECT agreement.id, link.to_uid
FROM agreement CROSS JOIN link ON link.from_uid = agreement.uid AND link.type = 'agreed' AND link.alive = 1
WHERE stands
ORDER BY is_running DESC, agreement.id DESC, link.id
