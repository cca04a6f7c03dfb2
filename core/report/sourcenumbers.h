// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "model/codes.h"
#include "report/document.h"

namespace kb {

/// How a text refers to its sources (spec 04, 4.0): `[3]` with a list in the order of use, the author with
/// the year and a list by name, or a note per reference.
enum class CitationStyle { Numbers, AuthorYear, Notes };
template <> inline constexpr auto codesOf<CitationStyle> = codes("nummers", "auteur_jaar", "noten");

/// A source as a sentence cites it: which one, and where in it.
struct CitedSource
{
    Uid source;            ///< null for a source that is no record
    doc::Text citation;    ///< as it stands in the list of sources
    QString locator = {};  ///< the page, "14"
    QString inText = {};   ///< "Kuipers & De Wit, 2024"; empty: as in the list
    QString sortedBy = {}; ///< the name without what stands before it; empty: as in the list
};

/// Refers to sources in one style. By number, the order is that in which a text uses them: the same source
/// has the same number everywhere.
class SourceNumbers
{
public:
    explicit SourceNumbers(CitationStyle style = CitationStyle::Numbers)
        : m_style(style)
    {
    }

    /// The mark for the text: "[2, p. 14]", "[1][3]", "(Kuipers, 2024, p. 14)" or "³"; empty without sources.
    QString mark(const QList<CitedSource> &sources);
    /// The sentence with that mark: before its full stop, and the number of a note behind it.
    QString withMark(const QString &sentence, const QList<CitedSource> &sources);

    /// "Sources" or "Notes", and what stands below it.
    QString heading() const;
    doc::SourceList list() const;
    bool isEmpty() const { return m_sources.isEmpty(); }

private:
    /// A reference to a source, counted from 1.
    struct Note
    {
        qsizetype source;
        QString locator;
    };

    qsizetype numberOf(const CitedSource &source);
    QString markOf(const CitedSource &source);
    doc::SourceList byName() const;
    doc::SourceList notes() const;

    CitationStyle m_style;
    QList<CitedSource> m_sources;
    QList<Note> m_notes;
};

/// The sentence with a mark before its full stop, as readers of sources expect.
QString withMark(const QString &sentence, const QString &mark);

} // namespace kb
