// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QStringList>

namespace kb {

/// How was looked before something was called a gap, and what came nearest (spec 11, C6): in which bank, of
/// which units the studies were, for which words, on which day. A decision keeps it as it was then.
struct GapSearch
{
    QString bank = {};      ///< the unit whose bank it is
    QStringList units = {}; ///< of whom it had studies
    qsizetype studies = 0;
    QStringList terms = {}; ///< as written; what is a form or synonym of these was looked for too
    QDate on = {};
    QStringList fitting = {}; ///< studies, by code
    QStringList nearest = {};

    bool operator==(const GapSearch &) const = default;
};

} // namespace kb
