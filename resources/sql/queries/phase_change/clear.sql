DELETE FROM phase_change
