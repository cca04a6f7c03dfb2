-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM overlap_action
