// SPDX-License-Identifier: EUPL-1.2
#include "bank/storedrecord.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestStoredRecord : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_study;

    Database &db() const { return m_bank->context().db; }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_study = test::insert(*m_bank, test::aStudy());
    }

    void rowHasWhatTheStructSays()
    {
        const auto stored = storedRecord(db(), recordTypeOf<Study>, m_study);

        QVERIFY_RESULT(stored);
        QCOMPARE(stored->uid, m_study);
        QCOMPARE(recordOf<Study>(*stored), *m_bank->records<Study>().get(m_study));
    }

    void rowsComeInTheOrderOfTheIdsWithoutTheMissingOnes()
    {
        const Uid other = test::insert(*m_bank, test::aStudy());
        const qint64 first = *recordId(db(), m_study);
        const qint64 second = *recordId(db(), other);

        const auto rows = storedRows(db(), recordTypeOf<Study>, {second, 99'999, first});

        QVERIFY_RESULT(rows);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0).uid, other);
        QCOMPARE(rows->at(1).uid, m_study);
    }

    void uidsComeInTheOrderOfTheIdsWithoutTheMissingOnes()
    {
        const Uid other = test::insert(*m_bank, test::aStudy());
        const qint64 first = *recordId(db(), m_study);
        const qint64 second = *recordId(db(), other);

        const auto uids = recordUids(db(), {second, 99999, first});

        QVERIFY_RESULT(uids);
        QCOMPARE(*uids, (QList<Uid>{other, m_study}));
    }

    void idsOfUidsComeInTheirOrderWithoutTheUnknown()
    {
        const Uid other = test::insert(*m_bank, test::aStudy());
        const qint64 first = *recordId(db(), m_study);
        const qint64 second = *recordId(db(), other);

        const auto ids = knownIds(db(), {other, newUid(m_bank->now()), m_study});

        QVERIFY_RESULT(ids);
        QCOMPARE(*ids, (QList<qint64>{second, first}));
        QCOMPARE(*knownIds(db(), {}), QList<qint64>());
    }

    void idsComeNewestFirstAndTheTrashIsApart()
    {
        const Uid other = test::insert(*m_bank, test::aStudy());
        const Uid gone = test::insert(*m_bank, test::aStudy());
        QVERIFY_RESULT(test::removeRecord<Study>(*m_bank, gone));

        QCOMPARE(*recordIds(db(), recordTypeOf<Study>, Shelf::InUse),
                 (QList<qint64>{*recordId(db(), other), *recordId(db(), m_study)}));
        QCOMPARE(*recordIds(db(), recordTypeOf<Study>, Shelf::Trash), QList<qint64>{*recordId(db(), gone)});
    }

    void recordThatWasNeverHereIsNotFound()
    {
        const Uid unknown = newUid(m_bank->now());

        QCOMPARE_ERROR(storedRecord(db(), recordTypeOf<Study>, unknown), Error::Code::NotFound);
        QCOMPARE_ERROR(recordId(db(), unknown), Error::Code::NotFound);
        QCOMPARE_ERROR(recordKind(db(), unknown), Error::Code::NotFound);
    }

    void recordOfAnotherTypeIsNotFound()
    {
        QCOMPARE_ERROR(storedRecord(db(), recordTypeOf<KnowledgeQuestion>, m_study), Error::Code::NotFound);
        QVERIFY(*recordKind(db(), m_study) == Kind::Study);
    }

    void writtenRowTakesThePlaceOfTheOneBefore()
    {
        auto stored = storedRecord(db(), recordTypeOf<Study>, m_study);
        const FieldId volume = recordTypeOf<Study>.field("volume"_L1)->id;
        stored->values.insert(volume, u"12"_s);

        QVERIFY_RESULT(upsert(db(), recordTypeOf<Study>, *stored));

        QCOMPARE(storedRecord(db(), recordTypeOf<Study>, m_study)->values, stored->values);
        QCOMPARE(recordIds(db(), recordTypeOf<Study>, Shelf::InUse)->size(), 1);
    }

    void idsGoIntoAQueryAsAList()
    {
        QCOMPARE(jsonOf({3, 1, 2}), "[3,1,2]"_ba);
        QCOMPARE(jsonOf({}), "[]"_ba);
    }
};

QTEST_GUILESS_MAIN(TestStoredRecord)
#include "tst_storedrecord.moc"
