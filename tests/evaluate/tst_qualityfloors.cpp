// SPDX-License-Identifier: EUPL-1.2
#include "evaluate/alarmfigures.h"
#include "evaluate/jsonlines.h"
#include "evaluate/kinds.h"
#include "evaluate/rankingfigures.h"
#include "support/testresult.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QString OpenSets = QStringLiteral(SOURCE_ROOT "/../shared/data/dev/");

/// A figure may fall so much below what was measured last (core/README.md): less is chance.
constexpr double Slack = 0.01;

evaluate::Request requestFor(const QString &set, const QString &engine)
{
    const bool learns = engine == u"overlap" && set.startsWith(u"dekamer");
    return {.set = QDir(OpenSets + set),
            .split = u"dev"_s,
            .engine = engine,
            .bank = {},
            .texts = learns ? OpenSets + u"dekamer-answer-dev/docs.jsonl"_s : QString()};
}

QList<QJsonObject> linesOf(const QString &set, const char *file)
{
    const auto lines = evaluate::readJsonLines(OpenSets + set + u'/' + QLatin1StringView(file), u"dev"_s);
    if (!lines)
        qFatal("%s", qPrintable(lines.error().detail));
    return *lines;
}

/// The place of each value among all, equals sharing the middle of theirs.
std::vector<double> ranksOf(const std::vector<double> &values)
{
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](size_t i) { return values[i]; });
    std::vector<double> ranks(values.size());
    for (size_t from = 0; from < order.size();) {
        size_t to = from;
        while (to < order.size() && values[order[to]] == values[order[from]])
            ++to;
        for (size_t i = from; i < to; ++i)
            ranks[order[i]] = double(from + to - 1) / 2;
        from = to;
    }
    return ranks;
}

double correlationOf(const std::vector<double> &a, const std::vector<double> &b)
{
    const double count = double(a.size());
    const double meanA = std::accumulate(a.begin(), a.end(), 0.0) / count;
    const double meanB = std::accumulate(b.begin(), b.end(), 0.0) / count;
    double both = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        both += (a[i] - meanA) * (b[i] - meanB);
        squaresA += (a[i] - meanA) * (a[i] - meanA);
        squaresB += (b[i] - meanB) * (b[i] - meanB);
    }
    return both / std::sqrt(squaresA * squaresB);
}

void verifyFloor(double reached, double floor)
{
    QVERIFY2(reached >= floor - Slack, qPrintable(QString::number(reached)));
}

} // namespace

/// How well the program finds, on sets that others made; they lie beside the project, and without them these
/// tests are skipped. The floors are what was measured, less what is chance; they only go up.
class TestQualityFloors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(OpenSets).exists())
            QSKIP("the measuring sets are not here");
    }

    void rankingIsAsGoodAsItWas_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("engine");
        QTest::addColumn<double>("reciprocalRank");
        QTest::addColumn<double>("recall");
        QTest::addColumn<double>("gain");
        QTest::newRow("typed titles") << u"dekamer-answer-dev"_s << u"search"_s << 0.681 << 0.847 << 0.0;
        QTest::newRow("titles in two languages")
            << u"cbs-project"_s << u"search"_s << 0.529 << 0.455 << 0.426;
        QTest::newRow("overlap between departments")
            << u"dekamer-xdept-dev"_s << u"overlap"_s << 0.0 << 0.650 << 0.515;
        QTest::newRow("related records") << u"dekamer-related-dev"_s << u"overlap"_s << 0.0 << 0.556 << 0.502;
    }
    void rankingIsAsGoodAsItWas()
    {
        QFETCH(QString, set);
        QFETCH(QString, engine);
        QFETCH(double, reciprocalRank);
        QFETCH(double, recall);
        QFETCH(double, gain);
        evaluate::Judgments judgments(linesOf(set, "queries.jsonl"), linesOf(set, "qrels.jsonl"));

        QVERIFY_RESULT(evaluate::runIr(requestFor(set, engine),
                                       [&](const QJsonObject &answer) { judgments.add(answer); }));

        const evaluate::RankingFigures reached = judgments.figures();
        verifyFloor(reached.meanReciprocalRank, reciprocalRank);
        verifyFloor(reached.recallAtTen, recall);
        verifyFloor(reached.gainAtTen, gain);
    }

    void overlapsAreCalledAsRightlyAsTheyWere()
    {
        evaluate::Request request = requestFor(u"dekamer-pairs-dev"_s, u"overlap"_s);
        request.bank = OpenSets + u"dekamer-related-dev/docs.jsonl"_s;
        QHash<QString, bool> judged;
        for (const QJsonObject &pair : linesOf(u"dekamer-pairs-dev"_s, "pairs.jsonl"))
            judged.insert(pair[u"id"].toVariant().toString(), pair[u"gold"].toInt() > 0);
        QList<evaluate::JudgedPair> pairs;

        QVERIFY_RESULT(evaluate::runPairs(request, [&](const QJsonObject &pair) {
            pairs.append({pair[u"score"].toDouble(), judged.value(pair[u"id"].toVariant().toString())});
        }));

        const evaluate::AlarmFigures reached = evaluate::alarmFigures(pairs);
        verifyFloor(reached.averagePrecision, 0.933);
        verifyFloor(reached.recallAtNineInTen, 0.873);
    }

    void likenessOfSentencesFollowsPeopleAsItDid_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<double>("correlation");
        QTest::newRow("Dutch") << u"stsb-nl"_s << 0.770;
        QTest::newRow("Dutch, about pictures") << u"sick-nl"_s << 0.615;
        QTest::newRow("Dutch with English") << u"stsb-nlen"_s << 0.744;
        QTest::newRow("Dutch with English, about pictures") << u"sick-nlen"_s << 0.461;
    }
    void likenessOfSentencesFollowsPeopleAsItDid()
    {
        QFETCH(QString, set);
        QFETCH(double, correlation);
        QHash<QString, double> scores;

        QVERIFY_RESULT(evaluate::runPairs(requestFor(set, u"overlap"_s), [&](const QJsonObject &pair) {
            scores.insert(pair[u"id"].toVariant().toString(), pair[u"score"].toDouble());
        }));

        std::vector<double> ours;
        std::vector<double> theirs;
        for (const QJsonObject &pair : linesOf(set, "pairs.jsonl")) {
            ours.push_back(scores.value(pair[u"id"].toVariant().toString()));
            theirs.push_back(pair[u"gold"].toDouble());
        }
        const double reached = correlationOf(ranksOf(ours), ranksOf(theirs));
        verifyFloor(reached, correlation);
    }
};

QTEST_GUILESS_MAIN(TestQualityFloors)
#include "tst_qualityfloors.moc"
