// SPDX-License-Identifier: EUPL-1.2
#include "store/readtransaction.h"
#include "store/transaction.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestReadTransaction : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Bank> m_reader;
    std::unique_ptr<Bank> m_writer;
    int m_banks = 0;

    qsizetype seen() const { return m_reader->records<Study>().ids()->size(); }

private Q_SLOTS:
    void init()
    {
        const QString path = m_folder.filePath(u"%1.kennisbank"_s.arg(++m_banks));
        QVERIFY_RESULT(Bank::create(path, test::settingsOf(u"DGVB"_s)));
        m_reader = *Bank::open(path);
        m_writer = *Bank::open(path);
    }

    void readsSeeOneMomentWhateverOthersWrite()
    {
        {
            ReadTransaction reading(m_reader->context().db);
            QVERIFY_RESULT(reading.begin());
            QCOMPARE(seen(), 0);

            test::insert(*m_writer, test::aStudy());

            QCOMPARE(seen(), 0);
            QVERIFY(reading.readsCommitted());
        }
        QCOMPARE(seen(), 1);
    }

    void afterItTheBankCanBeWrittenAgain()
    {
        {
            ReadTransaction reading(m_reader->context().db);
            QVERIFY_RESULT(reading.begin());
        }

        test::insert(*m_reader, test::aStudy());

        QCOMPARE(seen(), 1);
    }

    void insideATransactionItLeavesThatAsItIs()
    {
        Database &db = m_reader->context().db;
        Transaction writing(db);
        QVERIFY_RESULT(writing.begin());
        {
            ReadTransaction reading(db);
            QVERIFY_RESULT(reading.begin());
            QVERIFY(!reading.readsCommitted());
        }

        QVERIFY(db.isInTransaction());
        QVERIFY_RESULT(writing.commit());
    }
};

QTEST_GUILESS_MAIN(TestReadTransaction)
#include "tst_readtransaction.moc"
