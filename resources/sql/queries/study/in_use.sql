-- SPDX-License-Identifier: EUPL-1.2
-- gathers all that is in use in the list ?1, in no order
SELECT gather(id, ?1) FROM study INDEXED BY study_in_use WHERE alive = 1
