// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/query.h"
#include "search/searchdocument.h"

namespace kb {

/// Tells whether a document holds every phrase of a query and none of the excluded ones. Case and accents do
/// not count, the form of a word does.
///
/// The index keeps no places, so the text itself has the last word. It takes several queries of the tables to
/// make; the words that the index keeps of a document in their order take one, and they say of nearly every
/// document without the phrase that it cannot hold it.
class PhraseCheck
{
public:
    explicit PhraseCheck(const Query &query);

    /// Without phrases every document passes.
    bool isNeeded() const { return !m_required.isEmpty() || !m_excluded.isEmpty(); }

    /// What the words of a document, as documentWords() makes them, say without its text.
    enum class Verdict { Passes, Fails, AsksForText };
    Verdict judge(QByteArrayView words) const;

    bool passes(const SearchDocument &document) const;

private:
    /// A word of the phrase that the index knows, and how far behind the one before it can stand there: stop
    /// words between them may be left out, or not.
    struct Step
    {
        QList<QByteArray> forms;
        int reach = 1;
    };
    struct Outline
    {
        QStringList words; ///< folded
        QList<Step> steps; ///< none when the index leaves out all of its words
    };

    static QList<Outline> outlinesOf(const QList<Phrase> &phrases);
    static bool mayHold(QByteArrayView lines, const Outline &outline);
    static bool mayStandIn(QByteArrayView line, const QList<Step> &steps);

    QList<Outline> m_required;
    QList<Outline> m_excluded;
};

} // namespace kb
