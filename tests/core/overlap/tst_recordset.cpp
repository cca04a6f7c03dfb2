// SPDX-License-Identifier: EUPL-1.2
#include "overlap/recordset.h"

#include <QTest>

using namespace kb;
using namespace kb::overlap;
using namespace Qt::StringLiterals;

namespace {

/// So many questions that say the same.
QList<OverlapProfile> sameQuestions(int count)
{
    QList<OverlapProfile> profiles;
    for (int number = 0; number < count; ++number)
        profiles.append({.record = namedUid("question"_L1, QByteArray::number(number)),
                         .title = u"Hoe ontstaat woningnood in krimpgebieden?"_s,
                         .isOpen = true});
    return profiles;
}

} // namespace

class TestRecordSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsThatAreAlikeAreConnected()
    {
        const QList<OverlapProfile> questions = sameQuestions(6);
        overlap::RecordSet records(*OverlapSnapshot::make({questions, {}, {}}, {}));
        QVERIFY(records.putAll(questions, {}, {}));

        QVERIFY(records.compare());
        QCOMPARE(records.graph().neighbours(0).size(), size_t(5));
    }

    void whatIsPutAgainTakesThePlaceOfWhatWasThere()
    {
        const QList<OverlapProfile> questions = sameQuestions(3);
        overlap::RecordSet records(*OverlapSnapshot::make({questions, {}, {}}, {}));
        QVERIFY(records.putAll(questions, {}, {}));
        QVERIFY(records.putAll(questions, {}, {}));

        QCOMPARE(records.size(), 3);
        QCOMPARE(records.graph().neighbours(*records.find(questions.front().record)).size(), size_t(2));
    }

    void moreAlikeThanCanBeHeldIsSaidSo()
    {
        const QList<OverlapProfile> questions = sameQuestions(20);
        overlap::RecordSet records(*OverlapSnapshot::make({questions, {}, {}}, {}));
        QVERIFY(records.putAll(questions, {}, {}));

        const auto compared = records.compare({}, {}, 50);
        QVERIFY(!compared);
        QCOMPARE(compared.error().code, Error::Code::NoMemory);
    }

    void whatWasRefusedIsNotTriedAgainUntilSomebodyAsks()
    {
        const QList<OverlapProfile> questions = sameQuestions(20);
        overlap::RecordSet records(*OverlapSnapshot::make({questions, {}, {}}, {}));
        QVERIFY(records.putAll(questions, {}, {}));
        QVERIFY(!records.compare({}, {}, 50));

        QVERIFY(records.graph().neighbours(19).empty());

        QVERIFY(records.compare());
        QCOMPARE(records.graph().neighbours(19).size(), size_t(19));
    }

    void stoppedComparingIsTakenUpAgain()
    {
        const QList<OverlapProfile> questions = sameQuestions(6);
        overlap::RecordSet records(*OverlapSnapshot::make({questions, {}, {}}, {}));
        QVERIFY(records.putAll(questions, {}, {}));
        std::stop_source stopped;
        stopped.request_stop();

        QCOMPARE(records.compare({}, stopped.get_token()).error().code, Error::Code::Cancelled);
        QCOMPARE(records.graph().neighbours(5).size(), size_t(5));
    }
};

QTEST_GUILESS_MAIN(TestRecordSet)
#include "tst_recordset.moc"
