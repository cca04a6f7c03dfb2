// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace kb::evaluate {

/// How well records are ranked, on average over the queries.
struct RankingFigures
{
    double meanReciprocalRank = 0;
    double recallAtTen = 0;
    double gainAtTen = 0; ///< nDCG@10 (Järvelin and Kekäläinen 2002), with gain 2^relevance - 1
};

/// What was judged for each query of a set, and what may not be shown for it.
class Judgments
{
public:
    Judgments(const QList<QJsonObject> &queries, const QList<QJsonObject> &judged)
    {
        for (const QJsonObject &query : queries)
            m_hidden.insert(idIn(query, "id"), idsIn(query.value(QLatin1StringView("exclude"))));
        for (const QJsonObject &one : judged) {
            if (m_hidden.contains(idIn(one, "q")))
                m_relevance[idIn(one, "q")].insert(idIn(one, "d"),
                                                   one.value(QLatin1StringView("rel")).toInt());
        }
    }

    /// The ranking of one query: `q` and `docs`, best first.
    void add(const QJsonObject &answer)
    {
        const auto judged = m_relevance.constFind(idIn(answer, "q"));
        if (judged == m_relevance.cend())
            return;
        const QList<int> shown = relevanceShown(answer, *judged);
        const auto isRight = [](int relevance) { return relevance > 0; };
        const auto first = std::ranges::find_if(shown, isRight);
        if (first != shown.end())
            m_sums.meanReciprocalRank += 1.0 / double(first - shown.begin() + 1);
        m_sums.recallAtTen +=
            double(std::ranges::count_if(shown.first(std::min(Top, shown.size())), isRight)) /
            double(judged->size());
        QList<int> best = judged->values();
        std::ranges::sort(best, std::greater());
        m_sums.gainAtTen += gain(shown) / gain(best);
    }

    RankingFigures figures() const
    {
        const double queries = double(m_relevance.size());
        return {m_sums.meanReciprocalRank / queries, m_sums.recallAtTen / queries,
                m_sums.gainAtTen / queries};
    }

private:
    static constexpr qsizetype Top = 10;

    static QString idIn(const QJsonObject &line, const char *key)
    {
        return line.value(QLatin1StringView(key)).toVariant().toString();
    }

    static QStringList idsIn(const QJsonValue &list)
    {
        QStringList ids;
        for (const QJsonValue &each : list.toArray())
            ids.append(each.toVariant().toString());
        return ids;
    }

    QList<int> relevanceShown(const QJsonObject &answer, const QHash<QString, int> &judged) const
    {
        const QStringList hidden = m_hidden.value(idIn(answer, "q"));
        QList<int> relevance;
        for (const QString &id : idsIn(answer.value(QLatin1StringView("docs")))) {
            if (!hidden.contains(id))
                relevance.append(judged.value(id));
        }
        return relevance;
    }

    static double gain(const QList<int> &relevance)
    {
        double sum = 0;
        for (qsizetype place = 0; place < std::min(Top, relevance.size()); ++place)
            sum += (std::exp2(relevance[place]) - 1) / std::log2(double(place) + 2);
        return sum;
    }

    QHash<QString, QStringList> m_hidden;
    QHash<QString, QHash<QString, int>> m_relevance;
    RankingFigures m_sums;
};

} // namespace kb::evaluate
