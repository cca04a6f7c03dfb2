-- SPDX-License-Identifier: EUPL-1.2
-- the steps that took another back, each with that one
SELECT id, undoes FROM step WHERE undoes > 0
