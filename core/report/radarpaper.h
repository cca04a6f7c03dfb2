// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/signal.h"
#include "report/pageroom.h"

namespace kb {

struct RadarMark
{
    QString code;
    QString title;
    QList<Destep> destep; ///< stands in each of these; empty: beside them
    Horizon horizon = Horizon::Tot1;
    int impact = 3;
    int likelihood = 3;
    Urgency urgency = Urgency::Midden;
    QDate actBefore;
    ShareLevel shareLevel = ShareLevel::InternBzk;
};

/// What goes on the radar on paper: plain values.
struct RadarPaperContent
{
    doc::Info info;         ///< its title may be empty
    QList<RadarMark> marks; ///< in the order in which they are listed
    int left = 0;           ///< how many more pass the selection
    int settled = 0;        ///< set aside or dealt with, and therefore not among them
    doc::PaperGrowth growth = doc::PaperGrowth::No;
};

/// The radar of signals: drawn, then the list of signals, then fields by horizon with what is in them.
Document radarPaper(const RadarPaperContent &content);

} // namespace kb
