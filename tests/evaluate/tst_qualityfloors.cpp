// SPDX-License-Identifier: EUPL-1.2
#include "evaluate/quality.h"
#include "support/testresult.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QString OpenSets = QStringLiteral(SOURCE_ROOT "/../shared/data/dev/");

/// A figure may fall so much below what was measured last (core/README.md): less is chance.
constexpr double Slack = 0.01;

evaluate::Request requestFor(const QString &set, const QString &engine)
{
    return evaluate::openRequest(QDir(OpenSets), set, engine);
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

        const auto reached = evaluate::rankingFor(requestFor(set, engine));

        QVERIFY_RESULT(reached);
        verifyFloor(reached->meanReciprocalRank, reciprocalRank);
        verifyFloor(reached->recallAtTen, recall);
        verifyFloor(reached->gainAtTen, gain);
    }

    void overlapsAreCalledAsRightlyAsTheyWere()
    {
        evaluate::Request request = requestFor(u"dekamer-pairs-dev"_s, u"overlap"_s);
        request.bank = OpenSets + u"dekamer-related-dev/docs.jsonl"_s;

        const auto reached = evaluate::alarmsFor(request);

        QVERIFY_RESULT(reached);
        verifyFloor(reached->averagePrecision, 0.933);
        verifyFloor(reached->recallAtNineInTen, 0.873);
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

        const auto reached = evaluate::correlationFor(requestFor(set, u"overlap"_s));

        QVERIFY_RESULT(reached);
        verifyFloor(*reached, correlation);
    }
};

QTEST_GUILESS_MAIN(TestQualityFloors)
#include "tst_qualityfloors.moc"
