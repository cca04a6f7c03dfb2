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

/// So many questions that share some words with some of the others.
QList<OverlapProfile> otherQuestions(int count)
{
    const QStringList what{u"woningnood"_s, u"netcongestie"_s, u"armoede"_s, u"leegstand"_s, u"vergrijzing"_s};
    const QStringList where{u"krimpgebieden"_s, u"steden"_s, u"dorpen"_s, u"grensregio's"_s};
    const QStringList whom{u"ouderen"_s, u"starters"_s, u"gezinnen"_s};
    QList<OverlapProfile> profiles = sameQuestions(count);
    for (int number = 0; number < count; ++number)
        profiles[number].title = u"Wat betekent %1 in %2 voor %3?"_s.arg(
            what[number % what.size()], where[number % where.size()], whom[number % whom.size()]);
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

    void textsComparedTogetherAreAsAlikeAsOneByOne()
    {
        const QList<OverlapProfile> questions = otherQuestions(50);
        const OverlapSnapshot snapshot = *OverlapSnapshot::make({questions, {}, {}}, {});
        overlap::RecordSet together(snapshot);
        overlap::RecordSet oneByOne(snapshot);
        QVERIFY(together.putAll(questions, {}, {}));
        QVERIFY(together.compare());
        for (const OverlapProfile &question : questions) {
            oneByOne.put(question);
            QVERIFY(oneByOne.compare());
        }

        size_t edges = 0;
        for (quint32 a = 0; a < 50; ++a) {
            edges += together.graph().neighbours(a).size();
            for (quint32 b = 0; b < 50; ++b)
                QCOMPARE(together.graph().likeness(a, b), oneByOne.graph().likeness(a, b));
        }
        QVERIFY(edges > 0);
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
