// SPDX-License-Identifier: EUPL-1.2
#include "jobs/morelike.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestMoreLike : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    std::unique_ptr<LiveOverlaps> m_overlaps;

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_overlaps = std::make_unique<LiveOverlaps>();
    }

    void recordsOfTheSameSubjectAreFoundWithTheSharedWordsAndNotTheRecordItself()
    {
        const Uid study = test::insert(*m_bank, test::aStudy(u"Energiearmoede onder huurders meten"_s));
        const Uid alike =
            test::insert(*m_bank, test::aQuestion(u"Hoe groot is de energiearmoede onder huurders?"_s));
        test::insert(*m_bank, test::aQuestion(u"Welke bruggen moeten worden vervangen?"_s));

        const auto found = moreLike(*m_overlaps, *m_bank, study, 5, {});

        QVERIFY_RESULT(found);
        QVERIFY(!found->isEmpty());
        QCOMPARE(found->first().line.uid, alike);
        QVERIFY(!found->first().words.isEmpty());
        for (const SimilarRecord &record : *found)
            QVERIFY(record.line.uid != study);
    }

    void noMoreAreGivenThanAsked()
    {
        const Uid study = test::insert(*m_bank, test::aStudy(u"Energiearmoede onder huurders"_s));
        for (int number = 1; number <= 10; ++number)
            test::insert(*m_bank,
                         test::aQuestion(u"Energiearmoede onder huurders in wijk %1?"_s.arg(number)));

        const auto found = moreLike(*m_overlaps, *m_bank, study, 3, {});

        QVERIFY_RESULT(found);
        QCOMPARE(found->size(), 3);
    }

    void recordThatIsGoneHasNothingLikeIt()
    {
        QCOMPARE_ERROR(moreLike(*m_overlaps, *m_bank, newUid(QDateTime::currentDateTimeUtc()), 3, {}),
                       Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestMoreLike)
#include "tst_morelike.moc"
