// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/agreedactions.h"

namespace kb {

/// What can be made of something that units agreed, in one step (spec 05, 5.8).
enum class AgreedMaking {
    Nothing,  ///< of this kind, or any more
    Meeting,  ///< the event that was agreed to be held
    Merge,    ///< one question of those that ask the same
    Research, ///< the proposal for the research that was agreed to be programmed together
    Tasks,    ///< to discuss a result that is shared, or to name the members of a committee
};

/// Nothing for what has its follow-up already, and for what is ready or lapsed.
AgreedMaking makingOf(const AgreedLine &line);

/// Makes the event of an agreed session, which becomes the follow-up: one step to undo. InvalidInput for what
/// no session was agreed about, or has its follow-up.
Result<Uid> makeAgreedMeeting(Bank &bank, const Uid &agreed);

/// Makes the proposal for joint research about the questions of an agreement to programme together, led by
/// the unit that leads, with its task (agreedwork.h); it becomes the follow-up: one step to undo.
/// InvalidInput as above.
Result<Uid> makeAgreedResearch(Bank &bank, const Uid &agreed);

/// Makes the tasks of a result that is shared or of a committee that is joined (agreedwork.h); the first one
/// becomes the follow-up: one step to undo. InvalidInput as above.
Result<Uid> makeAgreedTasks(Bank &bank, const Uid &agreed);

/// Of the questions that are to be merged those that can stay: into which this bank may merge another one.
/// Those of the unit that leads come first.
Result<QList<Headline>> survivorsOf(Bank &bank, const AgreedLine &line);

/// Merges the other questions that this bank may change into that one, which becomes the follow-up: one step
/// to undo. InvalidInput as above; NotOwner when the bank may change none of them (spec 05, the one owner
/// rule).
Result<> mergeAgreed(Bank &bank, const Uid &agreed, const Uid &survivor);

} // namespace kb
