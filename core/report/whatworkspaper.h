// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/approach.h"
#include "model/approachverdict.h"
#include "report/document.h"
#include "report/namedrecord.h"

namespace kb {

/// A finding as the paper tells it.
struct ReportedFinding
{
    Finding finding;
    QString study; ///< its code
    QString title; ///< of the study
};

struct ReportedApproach
{
    QString code;
    QString name;
    ApproachKind kind = ApproachKind::Beleidsinstrument;
    QString description;
    JudgedApproach judged;
    QStringList units; ///< whose studies these are
    QList<ReportedFinding> findings;
};

/// What goes on the paper *What works and what does not*: plain values.
struct WhatWorksContent
{
    doc::Info info; ///< its title may be empty
    QList<ReportedApproach> approaches;
    QList<NamedRecord> named = {}; ///< these, and the studies of their findings
};

/// All approaches in one table, unless there is only one, and then each with what studies found (spec 04,
/// 4.8). It says that a verdict is a count. For nobody who may not see something that it names.
Document whatWorksPaper(const WhatWorksContent &content);

} // namespace kb
