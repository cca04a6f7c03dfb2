// SPDX-License-Identifier: EUPL-1.2
#include "bank/check.h"
#include "model/institute.h"
#include "model/person.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestCheck : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        const Uid study = test::insert(*m_bank, test::aStudy(u"Wonen"_s));
        test::insert(*m_bank, test::aQuestion());
        QVERIFY_RESULT(test::edit<Study>(*m_bank, study, [](Study &edited) { edited.volume = u"12"_s; }));
    }

    void soundBankHasNoFindings()
    {
        const auto findings = checkBank(*m_bank);

        QVERIFY_RESULT(findings);
        QCOMPARE(*findings, QStringList());
    }

    void memberOfAStructureMayBeSaidInAnyOrder()
    {
        Study study = test::aStudy(u"Kustlijn"_s);
        study.contributions.first().person =
            test::insert(*m_bank, Person{.family = u"Amrani"_s, .roles = {PersonRole::Expert}});
        study.contributions.first().institute = test::insert(*m_bank, Institute{.nameNl = u"Planbureau"_s});
        test::insert(*m_bank, study);

        QCOMPARE(*checkBank(*m_bank), QStringList());
    }

    void rowThatDiffersFromTheLogIsNamed()
    {
        QVERIFY_RESULT(m_bank->context().db.runScript("UPDATE study SET volume = '13'"));

        const auto findings = checkBank(*m_bank);

        QVERIFY_RESULT(findings);
        QCOMPARE(findings->filter(u"the row differs from the log"_s).size(), 1);
        QVERIFY(findings->first().startsWith(u"study "));
    }

    void rowThatIsGoneIsNamed()
    {
        QVERIFY_RESULT(m_bank->context().db.runScript("DELETE FROM study"));

        QVERIFY(!checkBank(*m_bank)->filter(u"the row differs from the log"_s).isEmpty());
    }

    void indexThatDiffersFromTheTextIsNamed()
    {
        QVERIFY_RESULT(m_bank->context().search.index().clear());

        QVERIFY(!checkBank(*m_bank)->filter(u"index: "_s).isEmpty());
    }

    void referenceToARecordOfAnotherKindIsNamedWithBoth()
    {
        auto question = test::aQuestion();
        question.dossier = test::insert(*m_bank, test::aStudy(u"Bouwen"_s));
        test::insert(*m_bank, question); // as it comes in

        const auto findings = checkBank(*m_bank);

        QVERIFY_RESULT(findings);
        QCOMPARE(findings->size(), 1);
        QVERIFY2(findings->first().endsWith(u"its dossier is a study"_s), qPrintable(findings->first()));
    }

    void referenceToNothingIsNamedWithItsField()
    {
        auto question = test::aQuestion();
        question.dossier = newUid(m_bank->now());
        const Uid uid = test::insert(*m_bank, question);

        QCOMPARE(*checkBank(*m_bank),
                 QStringList{u"knowledge_question %1: its dossier is not in this bank"_s.arg(textOf(uid))});
    }

    void stoppedItGivesNoAnswer()
    {
        std::stop_source stop;
        stop.request_stop();

        QCOMPARE_ERROR(checkBank(*m_bank, {}, stop.get_token()), Error::Code::Cancelled);
    }

    void lookingChangesNothing()
    {
        const QByteArray before = test::dump(*m_bank);
        const qint64 operations = *m_bank->context().log.count();

        QVERIFY_RESULT(checkBank(*m_bank));

        QCOMPARE(test::dump(*m_bank), before);
        QCOMPARE(*m_bank->context().log.count(), operations);
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
