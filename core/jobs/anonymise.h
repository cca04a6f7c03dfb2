// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"

namespace kb {

class Bank;

/// Takes somebody out of the contacts (spec 02, 2.10): name, contact data, workplaces, expertise and what an
/// import knew go, from the log and so from the history too. What they did stays, as that of somebody without
/// a name; on the lists of events they are a participant of where they worked; as an author they keep the
/// name that was published, and neither study nor log says that it is theirs; notes and files stay. Where
/// authors contradict each other about something else they still do. All of it or nothing: of what a crash
/// left half done no second run would find the rest; only the words of the search index follow after it. A
/// step that nobody takes back, nor any before it. Other banks follow when they receive this one's operations
/// (bank/forgottenagain.h); copies that were made before do not. NotOwner for a person of another unit, of
/// whom nothing changes.
Result<> anonymisePerson(Bank &bank, const Uid &person);

} // namespace kb
