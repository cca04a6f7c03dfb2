// SPDX-License-Identifier: EUPL-1.2
#include "bank/check.h"
#include "bank/receive.h"
#include "support/testbank.h"

#include <QSignalSpy>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

constexpr FieldId TitleField = 31;

} // namespace

class TestReceive : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    std::unique_ptr<Bank> m_other;
    Uid m_study; ///< of the other bank

    QList<Operation> package() const { return *allOperations(*m_other); }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank(u"DGVB"_s);
        m_other = test::makeBank(u"DGRO"_s);
        m_study = test::insert(*m_other, test::aStudy(u"Ruimte voor wonen"_s));
    }

    void recordsOfAnotherBankAreHereAsTheyAreThere()
    {
        const auto receipt = receive(*m_bank, package());

        QVERIFY_RESULT(receipt);
        QCOMPARE(receipt->fresh, package().size());
        QCOMPARE(*m_bank->records<Study>().get(m_study), *m_other->records<Study>().get(m_study));
    }

    void sameAgainChangesNothing()
    {
        QVERIFY_RESULT(receive(*m_bank, package()));
        const QByteArray before = test::dump(*m_bank);

        const auto again = receive(*m_bank, package() + package());

        QVERIFY_RESULT(again);
        QCOMPARE(again->fresh, 0);
        QVERIFY(again->same >= package().size());
        QCOMPARE(test::dump(*m_bank), before);
    }

    void packageInAnyOrderGivesTheSame()
    {
        QVERIFY_RESULT(test::edit<Study>(*m_other, m_study, [](Study &study) { study.title = u"Anders"_s; }));
        QList<Operation> turned = package();
        std::ranges::reverse(turned);

        QVERIFY_RESULT(receive(*m_bank, turned));

        QCOMPARE(m_bank->records<Study>().get(m_study)->title, u"Anders"_s);
    }

    void otherContentUnderATakenNumberIsKeptApart()
    {
        QVERIFY_RESULT(receive(*m_bank, package()));
        QList<Operation> forged = package();
        for (Operation &operation : forged) {
            if (operation.record == m_study)
                operation.fields.insert(TitleField, u"Vals"_s);
        }

        const auto receipt = receive(*m_bank, forged);

        QVERIFY_RESULT(receipt);
        QCOMPARE(receipt->quarantined, 1);
        QCOMPARE(receipt->doubtfulBanks.size(), 1);
        QCOMPARE(m_bank->records<Study>().get(m_study)->title, u"Ruimte voor wonen"_s);
    }

    void whatCameInIsFoundAndTheBankIsSound()
    {
        QVERIFY_RESULT(receive(*m_bank, package()));

        QCOMPARE(*checkBank(*m_bank), QStringList());
    }

    void everyViewIsToldThatAnythingMayHaveChanged()
    {
        QSignalSpy changed(&m_bank->notifier(), &ChangeNotifier::changed);

        QVERIFY_RESULT(receive(*m_bank, package()));

        QCOMPARE(changed.count(), 1);
        QVERIFY(changed[0][0].value<Changes>().listChanged(Kind::Study));
    }

    void receivingIsNoStepToUndo()
    {
        const auto before = m_bank->history().steps(10)->size();

        QVERIFY_RESULT(receive(*m_bank, package()));

        QCOMPARE(m_bank->history().steps(10)->size(), before);
    }

    void receiptThatFailsLeavesNoTrace()
    {
        const QByteArray before = test::dump(*m_bank);
        QVERIFY_RESULT(m_bank->context().db.runScript("DROP TABLE search_recent"));

        QVERIFY(!receive(*m_bank, package()));

        QCOMPARE(test::dump(*m_bank), before);
    }

    void nothingReceivedIsNothing()
    {
        const auto receipt = receive(*m_bank, {});

        QVERIFY_RESULT(receipt);
        QCOMPARE(receipt->fresh + receipt->same + receipt->quarantined, 0);
    }
};

QTEST_GUILESS_MAIN(TestReceive)
#include "tst_receive.moc"
