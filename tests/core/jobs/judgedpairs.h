// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/overlapstore.h"
#include "jobs/overlapverdicts.h"
#include "support/testbank.h"

namespace kb::test {

/// What was decided about pairs of questions, as somebody beside the program would write it down, to see
/// whether a bank lost any of it or asks for it again. Knows when spec 02, 2.8 lets a pair be asked again.
class JudgedPairs
{
public:
    void judge(Bank &bank, const ShownOverlap &shown, OverlapState state)
    {
        const Key pair{shown.pair.a, shown.pair.b};
        Judged judged{.state = state, .score = shown.pair.score, .concepts = conceptsOf(bank, pair)};
        for (const Uid &question : {pair.first, pair.second})
            judged.words.insert(question, wordsOf(bank, question));
        m_judged.insert(pair, judged);
    }

    /// One question went into another.
    void merge(Bank &bank, const Uid &gone, const Uid &stays)
    {
        const auto before = std::exchange(m_judged, {});
        for (auto judged = before.cbegin(); judged != before.cend(); ++judged)
            keepMoved(bank, moved(judged.key(), gone, stays), *judged, gone);
    }

    void check(Bank &bank)
    {
        for (auto judged = m_judged.cbegin(); judged != m_judged.cend(); ++judged) {
            const auto kept = latestVerdict(bank, judged.key().first, judged.key().second);
            if (!kept || !*kept || (*kept)->state != judged->state)
                m_lost.append(nameOf(judged.key()));
        }
        const OverlapStore store(bank);
        for (auto judged = m_judged.cbegin(); judged != m_judged.cend(); ++judged) {
            if (judged->state != OverlapState::Weggelegd &&
                !store.ofPair(judged.key().first, judged.key().second))
                m_lost.append(nameOf(judged.key()) + QStringLiteral(" (in no list)"));
        }
        const auto fresh = *store.rows(*store.ids({.levels = {}, .states = {OverlapState::Nieuw}}));
        for (const ShownOverlap &shown : fresh) {
            const auto judged = m_judged.constFind({shown.pair.a, shown.pair.b});
            if (judged == m_judged.cend())
                continue;
            if (mayBeAskedAgain(bank, judged.key(), *judged, shown.pair.score))
                ++m_reopened;
            else
                m_askedAgain.append(nameOf(judged.key()));
        }
    }

    qsizetype size() const { return m_judged.size(); }
    int reopened() const { return m_reopened; }
    QStringList lost() const { return m_lost; }
    QStringList askedAgain() const { return m_askedAgain; }

private:
    using Key = std::pair<Uid, Uid>; ///< the smaller uid first

    struct Judged
    {
        OverlapState state = OverlapState::Nieuw;
        int score = 0;
        QSet<Uid> concepts;              ///< that both had
        QHash<Uid, QSet<QString>> words; ///< by question; none where its text then is not known any more
        bool isEither = false;           ///< of two decisions it is not known which one stayed
    };

    static QSet<Uid> conceptsOf(Bank &bank, const Key &pair)
    {
        const QList<Uid> one = *bank.links().from(pair.first, LinkType::Concept);
        const QList<Uid> other = *bank.links().from(pair.second, LinkType::Concept);
        return QSet<Uid>(one.begin(), one.end()).intersect(QSet<Uid>(other.begin(), other.end()));
    }

    static QSet<QString> wordsOf(Bank &bank, const Uid &question)
    {
        const QStringList words = bank.records<KnowledgeQuestion>().get(question)->text.split(u' ');
        return {words.begin(), words.end()};
    }

    /// What was decided about the two themselves stays where it is.
    static Key moved(const Key &pair, const Uid &gone, const Uid &stays)
    {
        const bool isTouched = pair.first == gone || pair.second == gone;
        const Uid other = pair.first == gone ? pair.second : pair.first;
        return isTouched && other != stays ? Key(std::minmax(stays, other)) : pair;
    }

    /// Of two decisions about what is one pair now, either may stay.
    void keepMoved(Bank &bank, const Key &pair, Judged judged, const Uid &gone)
    {
        if (pair.first != gone && pair.second != gone)
            judged.words.remove(gone);
        if (const auto known = m_judged.constFind(pair); known != m_judged.cend()) {
            const auto kept = *latestVerdict(bank, pair.first, pair.second);
            if (kept && kept->state == known->state)
                judged.state = known->state;
            judged.isEither = true;
        }
        m_judged.insert(pair, judged);
    }

    static bool mayBeAskedAgain(Bank &bank, const Key &pair, const Judged &judged, int score)
    {
        constexpr int Rise = 10;
        if (judged.state != OverlapState::Weggelegd)
            return false;
        const bool sharesMore = !(conceptsOf(bank, pair) - judged.concepts).isEmpty();
        return judged.isEither || sharesMore || score >= judged.score + Rise || isRewritten(bank, judged);
    }

    static bool isRewritten(Bank &bank, const Judged &judged)
    {
        constexpr double LeastKept = 0.7;
        for (auto then = judged.words.cbegin(); then != judged.words.cend(); ++then) {
            QSet<QString> kept = *then;
            kept.intersect(wordsOf(bank, then.key()));
            if (double(kept.size()) < LeastKept * double(then->size()))
                return true;
        }
        return false;
    }

    static QString nameOf(const Key &pair) { return textOf(pair.first) + u' ' + textOf(pair.second); }

    QMap<Key, Judged> m_judged;
    QStringList m_lost;
    QStringList m_askedAgain;
    int m_reopened = 0;
};

} // namespace kb::test
