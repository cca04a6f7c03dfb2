// SPDX-License-Identifier: EUPL-1.2
#include "report/sharedmarks.h"

#include "text/analyser.h"
#include "text/highlight.h"
#include "text/stopwords.h"

#include <QSet>

namespace kb {

namespace {

using MarkedPlaces = QList<doc::Range>;
using Terms = QSet<QString>;

/// "wet" can be read in "wettelijke", but hardly "zien" in "gezicht".
constexpr qsizetype ShortestBase = 3;

QStringList canonicalWords(const Analysis &analysis)
{
    QStringList words;
    for (const Token &token : analysis.tokens)
        words.append(token.canon);
    return words;
}

Terms canonicalTerms(const QStringList &words)
{
    Analyser analyser;
    const QStringList canonical =
        canonicalWords(analyser.analyse(words.join(QLatin1Char(' ')), TextLanguage::Dutch));
    return Terms(canonical.begin(), canonical.end());
}

/// Words of research questions that say nothing of the subject, and others that overlap does not count.
const Terms &wordsWithoutSubject()
{
    static const Terms words = canonicalTerms(OverlapOptions::commonWords() + paleWords().values());
    return words;
}

/// Which words say something of a subject.
class Subjects
{
public:
    explicit Subjects(const QStringList &ignoredWords)
        : m_without(ignoredWords.isEmpty() ? wordsWithoutSubject()
                                           : wordsWithoutSubject() | canonicalTerms(ignoredWords))
    {
    }

    bool has(const Token &token) const { return !token.stop && !m_without.contains(token.canon); }

    /// The forms by which a word can be the same as another: its own, and the parts of a compound.
    Terms termsOf(const QList<Token> &tokens) const
    {
        Terms terms;
        for (const Token &token : tokens) {
            if (has(token))
                terms.unite(Terms(token.parts.begin(), token.parts.end()) << token.canon);
        }
        return terms - m_without;
    }

private:
    Terms m_without;
};

/// Of a word that is derived from another ("wettelijk") the letters of that one.
qsizetype lengthOfBase(const Token &token)
{
    const QString &base = token.parts.first();
    const auto [inWord, inBase] = std::ranges::mismatch(token.word, base);
    const qsizetype common = inWord - token.word.begin();
    return common >= ShortestBase && token.word.size() == token.length ? common : token.length;
}

MarkedPlaces marksOfWord(const QString &text, const Token &token, const Terms &terms)
{
    const bool isDerived = token.parts.size() == 1 && !terms.contains(token.canon);
    if (isDerived && terms.contains(token.parts.first()))
        return {{token.start, lengthOfBase(token)}};
    MarkedPlaces marks;
    for (const TextRange &range : highlights(text, {.tokens = {token}}, terms))
        marks.append({range.start, range.length});
    return marks;
}

/// In order; what overlaps becomes one.
MarkedPlaces joinedMarks(MarkedPlaces marks)
{
    std::ranges::sort(marks, {}, &doc::Range::start);
    MarkedPlaces apart;
    for (const doc::Range &mark : std::as_const(marks)) {
        if (apart.isEmpty() || mark.start >= apart.last().start + apart.last().length) {
            apart.append(mark);
            continue;
        }
        doc::Range &last = apart.last();
        last.length = std::max(last.start + last.length, mark.start + mark.length) - last.start;
    }
    return apart;
}

/// The texts of one side, and what is marked in them.
class MarkedSide
{
public:
    MarkedSide(const QStringList &texts, const Subjects &subjects)
        : m_subjects(subjects)
        , m_texts(texts)
        , m_language(m_analyser.analyse(texts.join(QLatin1Char('\n'))).language)
        , m_marks(texts.size())
    {
        for (const QString &text : texts)
            m_words.append(m_analyser.analyse(text, m_language).tokens);
    }

    Terms terms() const
    {
        Terms terms;
        for (const QList<Token> &words : m_words)
            terms.unite(m_subjects.termsOf(words));
        return terms;
    }

    Terms termsOf(const QString &saying)
    {
        return m_subjects.termsOf(m_analyser.analyse(saying, m_language).tokens);
    }

    /// Every place of some words beside each other, in any form; one list for each text.
    QList<MarkedPlaces> placesOf(const QString &saying)
    {
        const QStringList wanted = canonicalWords(m_analyser.analyse(saying, m_language));
        QList<MarkedPlaces> places;
        for (const QList<Token> &words : std::as_const(m_words))
            places.append(placesIn(words, wanted));
        return places;
    }

    void markTerms(const Terms &terms)
    {
        for (qsizetype text = 0; text < m_texts.size(); ++text) {
            for (const Token &token : std::as_const(m_words[text])) {
                if (m_subjects.has(token))
                    m_marks[text] += marksOfWord(m_texts[text], token, terms);
            }
        }
    }

    void mark(const QList<MarkedPlaces> &places)
    {
        for (qsizetype text = 0; text < m_texts.size(); ++text)
            m_marks[text] += places[text];
    }

    QList<MarkedPlaces> marks() const
    {
        QList<MarkedPlaces> joined;
        for (const MarkedPlaces &marks : m_marks)
            joined.append(joinedMarks(marks));
        return joined;
    }

private:
    static MarkedPlaces placesIn(const QList<Token> &words, const QStringList &wanted)
    {
        MarkedPlaces places;
        for (qsizetype at = 0; !wanted.isEmpty() && at + wanted.size() <= words.size(); ++at) {
            const auto first = words.begin() + at;
            const auto end = first + wanted.size();
            if (std::ranges::equal(std::ranges::subrange(first, end), wanted, {}, &Token::canon)) {
                const Token &last = *std::prev(end);
                places.append({first->start, last.start + last.length - first->start});
            }
        }
        return places;
    }

    const Subjects &m_subjects;
    Analyser m_analyser;
    QStringList m_texts;
    TextLanguage m_language;
    QList<MarkedPlaces> m_marks;
    QList<QList<Token>> m_words;
};

bool isAnywhere(const QList<MarkedPlaces> &places)
{
    return std::ranges::any_of(places, [](const MarkedPlaces &marks) { return !marks.isEmpty(); });
}

/// A concept by its label on one side and by a synonym on the other, or a word and its translation.
void markSaying(const Evidence &evidence, MarkedSide &a, MarkedSide &b)
{
    const bool isConcept = evidence.name == EvidenceName::Concept;
    if (!isConcept && evidence.name != EvidenceName::Word)
        return;
    if (!isConcept && a.termsOf(evidence.inA).intersects(b.termsOf(evidence.inB)))
        return; // the part that they share is marked, where both show it
    const QList<MarkedPlaces> inA = a.placesOf(evidence.inA);
    const QList<MarkedPlaces> inB = b.placesOf(evidence.inB);
    if (!isAnywhere(inA) || !isAnywhere(inB))
        return;
    a.mark(inA);
    b.mark(inB);
}

} // namespace

SharedMarks sharedMarks(const Overlap &pair, const QStringList &shownOfA, const QStringList &shownOfB,
                        const QStringList &ignoredWords)
{
    const Subjects subjects(ignoredWords);
    MarkedSide a(shownOfA, subjects);
    MarkedSide b(shownOfB, subjects);
    const Terms shared = a.terms() & b.terms();
    a.markTerms(shared);
    b.markTerms(shared);
    for (const OverlapPart &part : pair.parts) {
        for (const Evidence &evidence : part.evidence)
            markSaying(evidence, a, b);
    }
    return {.inA = a.marks(), .inB = b.marks()};
}

bool areOtherWords(const QString &one, const QString &other)
{
    Analyser analyser;
    return canonicalWords(analyser.analyse(one, TextLanguage::Dutch)) !=
           canonicalWords(analyser.analyse(other, TextLanguage::Dutch));
}

} // namespace kb
