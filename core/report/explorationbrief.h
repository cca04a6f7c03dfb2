// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/exploration.h"
#include "model/partialdate.h"
#include "report/document.h"
#include "report/namedrecord.h"

namespace kb {

/// Something that belongs to an exploration.
struct ExplorationPart
{
    Kind kind = Kind::None;
    QString code;
    QString title;
    PartialDate date;
    QString state;     ///< a code of its lifecycle; empty for what has none
    PartialDate until; ///< of a project
};

/// What goes in an exploration in brief: plain values.
struct ExplorationBriefContent
{
    doc::Info info; ///< its title may be empty
    Exploration exploration;
    QString lead; ///< the unit, by its name
    QStringList units;
    QStringList concepts;
    QList<ExplorationPart> parts;  ///< the earliest first, without a date last
    QStringList insights;          ///< what came out of its meetings, meeting by meeting
    QList<NamedRecord> named = {}; ///< its parts
};

/// What an exploration asks, found and consists of, on a page or two (spec 01, S21). Sections without content
/// are left out. For nobody who may not see something that it names.
Document explorationBrief(const ExplorationBriefContent &content);

} // namespace kb
