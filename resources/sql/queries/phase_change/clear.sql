-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM phase_change
