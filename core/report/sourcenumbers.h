// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "report/document.h"

namespace kb {

/// A source as a sentence cites it: which one, and where in it.
struct CitedSource
{
    Uid source;           ///< null for a source that is no record
    doc::Text citation;   ///< as it stands in the list of sources
    QString locator = {}; ///< the page, "14"
};

/// Numbers sources in the order in which a text uses them: the same source has the same number everywhere
/// (spec 04, 4.0).
class SourceNumbers
{
public:
    /// The mark for the text: "[2, p. 14]" or "[1][3]"; empty without sources.
    QString mark(const QList<CitedSource> &sources);

    /// The list at the end, in the order of the numbers.
    doc::SourceList list() const;
    bool isEmpty() const { return m_sources.isEmpty(); }

private:
    qsizetype numberOf(const CitedSource &source);

    QList<CitedSource> m_sources;
};

} // namespace kb
