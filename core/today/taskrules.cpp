// SPDX-License-Identifier: EUPL-1.2
#include "today/duedates.h"
#include "today/todayrules.h"

namespace kb {

namespace {

std::optional<QDate> dueThisMonthOrUndated(const TodayCandidate &task, const TodayTerms &terms)
{
    return task.when.isEmpty() ? std::optional(QDate()) : dueWithin<31>(task, terms);
}

/// A task stands in the block of what it is about.
TodayBlock blockOfTask(const TodayCandidate &task)
{
    switch (task.aboutKind) {
    case Kind::Signal:
    case Kind::Bulletin:
        return TodayBlock::Signals;
    case Kind::Person:
    case Kind::Institute:
    case Kind::ContactMoment:
        return TodayBlock::Connect;
    case Kind::ResearchProject:
        return TodayBlock::Commission;
    case Kind::Event:
    case Kind::Exploration:
        return TodayBlock::Inspire;
    case Kind::Advice:
        return TodayBlock::Advice;
    default:
        return TodayBlock::Facilitate;
    }
}

} // namespace

std::span<const TodayRule> taskTodayRules()
{
    static constexpr std::array rules{
        TodayRule{"task", TodayBlock::Facilitate, TodayAct::Finish, dueThisMonthOrUndated, blockOfTask},
    };
    return rules;
}

} // namespace kb
