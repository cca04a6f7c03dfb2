// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/examplenote.h"
#include "workspace/workspace.h"

namespace kb {

/// What a list of records of one kind says, and where it keeps itself.
struct PageWords
{
    const char *list; ///< names the list in settings and saved filters; never changes
    QString create;   ///< "&New signal"
    QString empty;
    QString emptyAction;
    QString searchHint;
    QString (*removeQuestion)(int count); ///< "Put 3 signals in the trash?"
    const char *sorted = "";              ///< the column by which it stands at first; none: newest first
};

/// Which columns the lists of a bank have.
inline ListOf listOf(const Workspace &workspace)
{
    return workspace.isExample() ? ListOf::ExampleRecords : ListOf::OwnRecords;
}

} // namespace kb
