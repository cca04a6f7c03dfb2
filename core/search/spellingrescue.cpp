// SPDX-License-Identifier: EUPL-1.2
#include "search/spellingrescue.h"

#include "search/passage.h"
#include "search/searchindex.h"
#include "text/editcost.h"
#include "text/englishstemmer.h"
#include "text/morphology.h"

#include <QSet>

namespace kb {

namespace {

/// Shorter words look like too many others, longer ones are data.
constexpr qsizetype ShortestRescued = 4;
constexpr qsizetype LongestRescued = 32;
/// In a word of so many letters two slips are forgiven.
constexpr qsizetype LongWord = 8;

constexpr int MostWordsRescued = 8;
/// Terms with the same first two letters, in a bank of a million records; they are compared in some 10 ms.
constexpr qsizetype MostTermsCompared = 20'000;
/// Of so many terms that look alike in the same measure, the one with most records is proposed.
constexpr qsizetype MostWeighed = 50;

constexpr qsizetype Head = 2;

bool isRescuable(const QString &word)
{
    return word.size() >= ShortestRescued && word.size() <= LongestRescued &&
           std::ranges::none_of(word, [](QChar c) { return c.isDigit(); });
}

int highestCost(const QString &word)
{
    return word.size() < LongWord ? OneSlip : 2 * OneSlip;
}

/// The words that are one slip in the first letters away.
QStringList headSlips(const QString &word)
{
    QStringList slips;
    for (qsizetype at = 0; at < Head; ++at) {
        slips.append(QString(word).remove(at, 1));
        QString swapped = word;
        std::swap(swapped[at], swapped[at + 1]);
        slips.append(swapped);
        for (char letter = 'a'; letter <= 'z'; ++letter) {
            slips.append(QString(word).replace(at, 1, QLatin1Char(letter)));
            slips.append(QString(word).insert(at, QLatin1Char(letter)));
        }
    }
    return slips;
}

/// Their canonical forms in both languages. Not by the analyser, which would look for the parts of each: the
/// slowest step of all, and for nothing here.
QSet<QByteArray> termsOfHeadSlips(const QString &word)
{
    QSet<QByteArray> terms;
    if (!std::ranges::all_of(word, [](QChar c) { return c >= u'a' && c <= u'z'; }))
        return terms;
    EnglishStemmer stemmer;
    const QStringList slips = headSlips(word);
    for (const QString &slip : slips) {
        terms.insert(QByteArray::fromStdString(dutchMorphology().canon(slip.toStdString())));
        terms.insert(stemmer.stem(slip).toUtf8());
    }
    return terms;
}

int costOf(const QueryWord &typed, const QString &known)
{
    const int most = highestCost(typed.folded);
    int cost = editCost(typed.folded, known, most);
    for (const QString &form : typed.forms)
        cost = std::min(cost, editCost(form, known, most));
    return cost;
}

/// In one piece, as for the index, so that the language is guessed alike.
QString textOf(const SearchDocument &document)
{
    return QStringList{document.title, document.codes, document.people, document.body}.join(u'\n');
}

} // namespace

SpellingRescue::SpellingRescue(SearchIndex &index, const LiveIndex &live, const Selection &selection,
                               const SearchOptions &options)
    : m_index(index)
    , m_live(live)
    , m_selection(selection)
    , m_options(options)
{
}

Result<QList<SpellingProposal>> SpellingRescue::proposalsFor(const Query &query)
{
    QList<SpellingProposal> proposals;
    int rescued = 0;
    for (const QueryWord &word : query.words) {
        if (!isRescuable(word.folded))
            continue;
        if (++rescued > MostWordsRescued || m_options.isTimeUp())
            break;
        const auto known = isKnown(word, query.beginning);
        if (!known)
            return known.error();
        const auto proposed = *known ? Result(QString()) : rescue(word);
        if (!proposed)
            return proposed.error();
        if (!proposed->isEmpty())
            proposals.append({word.start, word.length, *proposed});
    }
    std::ranges::sort(proposals, {}, &SpellingProposal::start);
    return proposals;
}

Result<bool> SpellingRescue::hasRecords(const QByteArray &term) const
{
    const auto isEmpty = m_live.eachNewest(term, [](const Posting &) { return false; });
    return isEmpty ? Result(!*isEmpty) : isEmpty;
}

Result<bool> SpellingRescue::isKnown(const QueryWord &word, const QString &beginning) const
{
    const QStringList terms = word.forms + word.parts;
    for (const QString &term : terms) {
        const auto found = hasRecords(term.toUtf8());
        if (!found || *found)
            return found;
    }
    if (word.folded != beginning)
        return false;
    const auto begun = m_live.listOfBeginning(beginning.toUtf8());
    return begun ? Result(!begun->postings.empty()) : begun.error();
}

/// The proposal for one word; empty when there is none.
Result<QString> SpellingRescue::rescue(const QueryWord &word)
{
    const auto lookAlikes = lookAlikesOf(word);
    if (!lookAlikes)
        return lookAlikes.error();
    for (const QByteArrayList &terms : *lookAlikes) {
        const auto best = mostHeld(terms);
        if (!best)
            return best.error();
        if (!best->isEmpty())
            return surfaceOf(*best, word);
    }
    return QString();
}

/// The terms that look like the word, by their cost.
Result<QMap<int, QByteArrayList>> SpellingRescue::lookAlikesOf(const QueryWord &word)
{
    QMap<int, QByteArrayList> lookAlikes;
    const auto sameHead = m_live.termsBeginningWith(word.folded.first(Head).toUtf8(), MostTermsCompared);
    if (!sameHead)
        return sameHead.error();
    for (const QByteArray &term : *sameHead) {
        if (const int cost = costOf(word, QString::fromUtf8(term)); cost <= highestCost(word.folded))
            lookAlikes[cost].append(term);
    }
    const QSet<QByteArray> slips = termsOfHeadSlips(word.folded);
    for (const QByteArray &term : slips) {
        const auto isKnown = hasRecords(term);
        if (!isKnown)
            return isKnown.error();
        if (*isKnown)
            lookAlikes[OneSlip].append(term);
    }
    return lookAlikes;
}

/// The term that most of the selected records have; empty when they have none of them.
Result<QByteArray> SpellingRescue::mostHeld(QByteArrayList terms) const
{
    std::ranges::sort(terms);
    QByteArray best;
    qsizetype most = 0;
    for (const QByteArray &term : terms.first(std::min(terms.size(), MostWeighed))) {
        const auto list = m_live.list(term);
        if (!list)
            return list.error();
        const qsizetype holders = std::ranges::count_if(
            *list, [&](const Posting &posting) { return m_selection.contains(posting.record); });
        if (holders > most) {
            best = term;
            most = holders;
        }
    }
    return best;
}

/// How the term is written in the newest record that has it.
Result<QString> SpellingRescue::surfaceOf(const QByteArray &term, const QueryWord &word)
{
    std::optional<quint32> newest;
    const auto read = m_live.eachNewest(term, [&](const Posting &posting) {
        if (m_selection.contains(posting.record))
            newest = posting.record;
        return !newest;
    });
    if (!read)
        return read.error();
    const auto document =
        newest && m_options.document ? m_options.document(*newest) : Error{Error::Code::NotFound, {}};
    if (!document && document.error().code != Error::Code::NotFound)
        return document.error();
    if (!document)
        return QString();
    const QString text = QString::fromUtf8(term);
    const QString surface = nearestSurface(textOf(*document).left(LookedThrough), text, word.folded);
    return finds(surface, text) ? surface : QString();
}

/// Whether a query for it leads to the term: not so for a stop word of the other language.
bool SpellingRescue::finds(const QString &surface, const QString &term)
{
    const Query query = parseQuery(surface, m_index.analyser());
    return std::ranges::any_of(query.words, [&](const QueryWord &word) { return word.forms.contains(term); });
}

/// As near to what was typed as it stands there; the term itself when it is but a part of longer words.
QString SpellingRescue::nearestSurface(const QString &text, const QString &term, const QString &typed)
{
    QString nearest;
    QString part;
    int lowest = std::numeric_limits<int>::max();
    const Analysis analysis = m_index.analyser().analyse(text);
    for (const Token &token : analysis.tokens) {
        if (token.parts.contains(term))
            part = term;
        if (token.canon != term)
            continue;
        if (const int cost = editCost(typed, token.word, int(LongestRescued)); cost < lowest) {
            nearest = text.mid(token.start, token.length);
            lowest = cost;
        }
    }
    return nearest.isEmpty() ? part : nearest;
}

} // namespace kb
