// SPDX-License-Identifier: EUPL-1.2
#include "frame/statusfacts.h"
#include "support/testbank.h"
#include "wording/language.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 3, 2), QTime(14, 30), Qt::UTC);

BankFacts someFacts()
{
    return {.name = u"Kennisbank Wonen"_s,
            .unit = u"DGVB"_s,
            .group = u"Kennisgroep Wonen"_s,
            .studies = 84,
            .questions = 1,
            .savedAt = Now.addSecs(-28 * 60)};
}

const QString NoCopies = u"no-copies"_s;

} // namespace

class TestStatusFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, u"nl"_s); }

    void bankTellsItsNameUnitAndCounts()
    {
        const auto bank = test::makeBank(u"DGVB"_s);
        test::insert(*bank, test::aStudy());
        test::insert(*bank, test::aQuestion());
        const Uid gone = test::insert(*bank, test::aQuestion());
        QVERIFY_RESULT(test::removeRecord<KnowledgeQuestion>(*bank, gone));

        const auto facts = readBankFacts(*bank, NoCopies);

        QVERIFY_RESULT(facts);
        QCOMPARE(facts->name, u"Test"_s);
        QCOMPARE(facts->unit, u"DGVB"_s);
        QCOMPARE(facts->studies, 1);
        QCOMPARE(facts->questions, 1);
        QVERIFY(!facts->isExample);
    }

    void unitWithoutANameIsToldOnce()
    {
        BankFacts facts = someFacts();
        QCOMPARE(statusFacts(facts, Now).unit, u"DGVB – Kennisgroep Wonen"_s);

        facts.group = facts.unit;

        QCOMPARE(statusFacts(facts, Now).unit, u"DGVB"_s);
    }

    void groupIsTheUnitWhereThereIsNoKnowledgeGroup()
    {
        const auto bank = test::makeBank(u"DGVB"_s);
        QCOMPARE(readBankFacts(*bank, NoCopies)->group, u"Eenheid DGVB"_s);

        QVERIFY_RESULT(test::edit<Unit>(*bank, bank->identity().unit, [](Unit &unit) {
            unit.knowledgeGroupName = u"Kennisgroep Wonen"_s;
        }));

        QCOMPARE(readBankFacts(*bank, NoCopies)->group, u"Kennisgroep Wonen"_s);
    }

    void savedIsTheTimeOfTheLastStep()
    {
        const auto bank = test::makeBank();
        const QDateTime before = bank->now();

        test::insert(*bank, test::aStudy());

        QVERIFY(readBankFacts(*bank, NoCopies)->savedAt > before);
    }

    void bankThatCannotBeReadSaysWhy()
    {
        const auto bank = test::makeBank();
        QVERIFY_RESULT(bank->context().db.runScript("DROP TABLE study"));

        const auto facts = readBankFacts(*bank, NoCopies);

        QVERIFY(!facts);
        QVERIFY(facts.error().detail.contains(u"study"));
    }

    void stripTellsWhoseBankItIsAndWhatIsInIt()
    {
        const StatusFacts told = statusFacts(someFacts(), Now);

        QCOMPARE(told.unit, u"DGVB – Kennisgroep Wonen"_s);
        QCOMPARE(told.counts, u"84 studies, 1 vraag"_s);
        QVERIFY2(told.saved.contains(u"14:02"), qPrintable(told.saved));
        QCOMPARE(told.language, u"NL"_s);
    }

    void stripTellsWhenTheLastCopyWasMade()
    {
        BankFacts facts = someFacts();
        QCOMPARE(statusFacts(facts, Now).copied, QString());

        facts.copiedAt = Now.addSecs(-60 * 60);

        QCOMPARE(statusFacts(facts, Now).copied,
                 u"kopie "_s + facts.copiedAt.toLocalTime().toString(u"HH:mm"_s));
    }

    void bankWithoutAStepIsNotSaved()
    {
        BankFacts facts = someFacts();
        facts.savedAt = {};

        QCOMPARE(statusFacts(facts, Now).saved, QString());
    }

    void onlyTheExampleHasARibbon()
    {
        BankFacts facts = someFacts();
        QCOMPARE(statusFacts(facts, Now).ribbon, QString());

        facts.isExample = true;

        QVERIFY(!statusFacts(facts, Now).ribbon.isEmpty());
    }
};

QTEST_MAIN(TestStatusFacts)
#include "tst_statusfacts.moc"
